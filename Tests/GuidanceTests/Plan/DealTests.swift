import Testing

@testable import Checks
@testable import Guidance

/// Which card is dealt next, on every sample case.
@Suite struct DealTests {
    /// What mends the fault that a look has shown, or what has to be done before it, comes next, whatever else is believed.
    @Test func theRepairFollowsItsLook() {
        let wrong = Self.repairs.filter { repair in
            let next = Self.deal(repair, done: [repair.look], faulty: [repair.look]).first { _ in true }
            let before = Precedence.pairs(before: repair.card, repair.case.facts).map(\.before)
            return next.map { $0.id != repair.card.id && !before.contains($0.id) } ?? true
        }
        #expect(Set(wrong.map { "\($0.card.id) after \($0.look)" }) == [])
    }

    /// Where nothing was wrong the repair is not offered; where nobody could look, it is.
    @Test func itHangsOnWhatTheLookShowed() {
        func offered(inVain: Set<String>, done: Bool = true) -> [String] {
            Self.repairs.filter { repair in
                Self.deal(repair, done: done ? [repair.look] : [], inVain: inVain.isEmpty ? [] : [repair.look])
                    .contains { $0.id == repair.card.id }
            }.map(\.card.id)
        }
        #expect(offered(inVain: [], done: false) == [])
        #expect(offered(inVain: ["the look"]) == [])
        #expect(offered(inVain: []).count == Self.repairs.count)
    }

    /// The way to Microsoft may be closed to a PC of a WSUS server, and a test that fails there says nothing.
    @Test func withWSUSNothingIsTestedAtMicrosoft() {
        let tests = FixCase.dealt.filter { $0.of.facts.usesWSUS == true }
            .flatMap { dealt in dealt.cards.filter { !$0.kind.mayCure }.map { (dealt.of.outcome, $0) } }
            .filter { [.firewall, .proxyRefuses, .proxyAuthentication, .localFilter].contains($0.0) }
        #expect(!tests.isEmpty)
        let wrong = tests.filter { _, card in card.commands.contains { $0.line.contains("update.microsoft.com") } }
        #expect(Set(wrong.map(\.1.id)) == [])
    }

    private struct Repair {
        let `case`: FixCase
        let card: Fix
        let look: String
    }

    /// The first case of each card that hangs on a look of the same outcome.
    private static let repairs: [Repair] = {
        var seen: Set<String> = []
        return FixCase.dealt.flatMap { dealt in
            dealt.cards.compactMap { card in
                guard card.kind.mayCure, let look = card.look, dealt.cards.contains(where: { $0.id == look }),
                    seen.insert(card.id).inserted
                else { return nil }
                return Repair(case: dealt.of, card: card, look: look)
            }
        }
    }()

    private static func deal(
        _ repair: Repair, done: Set<String>, inVain: Set<String> = [], faulty: Set<String> = []
    ) -> Deal {
        Deal(
            [(repair.case.outcome, 0)], isFound: false, facts: repair.case.facts, done: done, inVain: inVain,
            faulty: faulty, isAnswered: { _ in false })
    }
}
