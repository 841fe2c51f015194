import TestSupport
import Testing

@testable import Engine

/// A word of bits behaves as the set of its places does.
@Suite struct BitSetTests {
    @Test(arguments: [0, 1, 2, 63, 64])
    func allBelowANumber(count: Int) {
        let all = BitSet(below: count)
        #expect(all.places == Array(0..<count))
        #expect(all.count == count)
        #expect(all.isEmpty == (count == 0))
    }

    @Test(arguments: [0, 31, 63])
    func onePlace(place: Int) {
        #expect(BitSet(place).places == [place])
        #expect((0..<64).filter(BitSet(place).contains) == [place])
    }

    @Test func whatIsTrueOfSetsIsTrueOfIt() {
        var numbers = SeededNumbers(64)
        for _ in 0..<500 {
            let first = Set((0..<64).filter { _ in Int.random(in: 0..<8, using: &numbers) == 0 })
            let second = Set((0..<64).filter { first.contains($0) == Bool.random(using: &numbers) }.prefix(9))
            let (one, other) = (BitSet(first.sorted()), BitSet(second.sorted()))
            #expect(one.places == first.sorted())
            #expect(one.intersection(other).places == first.intersection(second).sorted())
            #expect(one.isSubset(of: other) == first.isSubset(of: second))
            #expect(one.intersection(other).isSubset(of: other))
            #expect(one.isDisjoint(with: other) == first.isDisjoint(with: second))
            var both = one
            both.formUnion(other)
            both.insert(17)
            #expect(both.places == first.union(second).union([17]).sorted())
        }
    }
}
