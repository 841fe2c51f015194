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
            #expect(Self.all(order) == pair.both)
            #expect(Self.any(order) == pair.either)
        }
    }

    @Test(arguments: [(Truth.yes, Truth.no), (.no, .yes), (.open, .open)])
    func denied(truth: Truth, denial: Truth) {
        #expect(!truth == denial)
    }

    @Test func ofNoneAllAreTrueAndNotOneIs() {
        #expect(Self.all([]) == .yes)
        #expect(Self.any([]) == .no)
    }

    @Test func oneDecidesAmongMany() {
        #expect(Self.all([.yes, .open, .no, .open, .yes]) == .no)
        #expect(Self.any([.no, .open, .yes, .open, .no]) == .yes)
        #expect(Self.all([.yes, .open, .yes]) == .open)
        #expect(Self.any([.no, .open, .no]) == .open)
    }

    private static func all(_ parts: [Truth]) -> Truth { Condition.all(parts.map(\.condition)).truth(on: nothing) }
    private static func any(_ parts: [Truth]) -> Truth { Condition.any(parts.map(\.condition)).truth(on: nothing) }
    private static let nothing = Known(Space([]))

    @Test func certainty() {
        #expect(Truth(true) == .yes)
        #expect(Truth(false) == .no)
    }
}

extension Truth {
    /// A condition that comes out so where nothing is known of anything.
    fileprivate var condition: Condition {
        switch self {
        case .yes: .always
        case .no: .not(.always)
        case .open: .is("anything", "whatever")
        }
    }
}
