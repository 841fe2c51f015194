@testable import Checks
@testable import Guidance

/// The tests of the cards look at the same cases as the checks do.
typealias FixCase = SampleCase

extension FixCase {
    /// A case with its cards.
    struct Dealt {
        let of: FixCase
        let cards: [Fix]
    }

    static let dealt: [Dealt] = all.map { Dealt(of: $0, cards: $0.cards) }

    /// Each card that differs from the others, with a case it is for.
    static let distinct: [(card: Fix, of: FixCase)] = {
        var seen: Set<Fix> = []
        return dealt.flatMap { dealt in dealt.cards.filter { seen.insert($0).inserted }.map { ($0, dealt.of) } }
    }()
}

extension Fix {
    /// It puts a proxy into a setting of the system.
    var setsProxy: Bool {
        let marks = [
            "winhttp set proxy", "winhttp import", "winhttp set advproxy", "proxycfg -p", "proxycfg -u", "MANUAL_PROXY",
        ]
        return commands.contains { command in marks.contains { command.line.contains($0) } }
    }
}
