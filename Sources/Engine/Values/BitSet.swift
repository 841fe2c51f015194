/// A set of places from 0 to 63 in one machine word: of the values of a variable, or of the rows of a table.
package struct BitSet: Sendable, Hashable {
    private var bits: UInt64

    /// The empty set.
    init() {
        bits = 0
    }

    package init(_ place: Int) {
        bits = 1 << UInt64(place)
    }

    init(_ places: [Int]) {
        bits = places.reduce(0) { $0 | 1 << UInt64($1) }
    }

    /// All places below a number from 0 to 64.
    init(below count: Int) {
        bits = UInt64.max >> (64 - UInt64(count))
    }

    package var isEmpty: Bool { bits == 0 }
    package var count: Int { bits.nonzeroBitCount }

    func contains(_ place: Int) -> Bool { bits & 1 << UInt64(place) != 0 }
    func isSubset(of other: BitSet) -> Bool { bits & ~other.bits == 0 }
    func isDisjoint(with other: BitSet) -> Bool { bits & other.bits == 0 }

    mutating func insert(_ place: Int) { bits |= 1 << UInt64(place) }
    mutating func formUnion(_ other: BitSet) { bits |= other.bits }

    package func intersection(_ other: BitSet) -> BitSet {
        var both = self
        both.bits &= other.bits
        return both
    }

    /// The places, from the lowest.
    var places: [Int] {
        var (places, left) = ([Int](), bits)
        while left != 0 {
            places.append(left.trailingZeroBitCount)
            left &= left - 1
        }
        return places
    }
}
