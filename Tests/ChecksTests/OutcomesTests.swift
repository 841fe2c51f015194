import Engine
import Testing

@testable import Checks
@testable import Facts
@testable import Guidance

@Suite("Check of the outcomes") struct OutcomesTests {
    private static func readings(
        _ outcomes: [OutcomeID] = OutcomeID.allCases, explanation: [Statement] = [.bothPorts],
        cards: [String] = ["look", "mend"]
    ) -> [Placed<OutcomeReading>] {
        outcomes.map {
            let title = Cause.tls.title
            let reading = OutcomeReading(
                outcome: $0, title: title, explanation: explanation, tell: title, cards: cards)
            return Placed("outcome \($0.rawValue)", reading)
        }
    }

    @Test func whatIsRightIsLeftAlone() {
        #expect(KnowledgeChecks.outcomes(Self.readings()) == [])
    }

    @Test func anOutcomeThatIsMissingIsNamed() {
        #expect(
            KnowledgeChecks.outcomes(Self.readings(OutcomeID.allCases.filter { $0 != .tls })) == [
                Problem(rule: "Outcomes", subject: "outcome tls", message: "it has no words")
            ])
    }

    @Test(arguments: [
        (readings(explanation: []), "it does not say why it is taken"),
        (readings(cards: []), "there is nothing to do about it: it has no card"),
        (readings(cards: ["look", "mend", "look"]), "more than one of its cards is called look"),
    ])
    func aFaultIsNamed(readings: [Placed<OutcomeReading>], message: String) {
        let problems = KnowledgeChecks.outcomes(readings)
        #expect(problems.count == OutcomeID.allCases.count)
        #expect(Set(problems.map(\.message)) == [message])
    }
}
