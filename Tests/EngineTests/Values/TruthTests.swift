import Testing

@testable import Engine

@Suite struct TruthTests {
    struct Pair: Sendable {
        let first: Truth, second: Truth, both: Truth, either: Truth

        init(_ first: Truth, _ second: Truth, both: Truth, either: Truth) {
            (self.first, self.second, self.both, self.either) = (first, second, both, either)
        }
    }

    @Test(arguments: [
        Pair(.yes, .yes, both: .yes, either: .yes), Pair(.yes, .open, both: .open, either: .yes),
        Pair(.yes, .no, both: .no, either: .yes), Pair(.open, .open, both: .open, either: .open),
        Pair(.open, .no, both: .no, either: .open), Pair(.no, .no, both: .no, either: .no),
    ])
    func twoTogetherInEitherOrder(pair: Pair) {
        for order in [[pair.first, pair.second], [pair.second, pair.first]] {
            #expect(Truth.all(order, \.self) == pair.both)
            #expect(Truth.any(order, \.self) == pair.either)
        }
    }

    @Test(arguments: [(Truth.yes, Truth.no), (.no, .yes), (.open, .open)])
    func denied(truth: Truth, denial: Truth) {
        #expect(!truth == denial)
    }

    @Test func ofNoneAllAreTrueAndNotOneIs() {
        #expect(Truth.all([Truth](), \.self) == .yes)
        #expect(Truth.any([Truth](), \.self) == .no)
    }

    @Test func oneDecidesAmongMany() {
        #expect(Truth.all([.yes, .open, .no, .open, .yes], \.self) == .no)
        #expect(Truth.any([.no, .open, .yes, .open, .no], \.self) == .yes)
        #expect(Truth.all([.yes, .open, .yes], \.self) == .open)
        #expect(Truth.any([.no, .open, .no], \.self) == .open)
    }

    @Test func certainty() {
        #expect(Truth(true) == .yes)
        #expect(Truth(false) == .no)
    }
}
