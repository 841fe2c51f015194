import Engine
import Testing

@testable import Checks
@testable import Facts
@testable import Guidance

@Suite("Check of the cards") struct CardsTests {
    private static let word = Text(en: "Done.", ja: "完了です。")

    private static func card(
        risk: Risk = .care, steps: [Text] = [word], old: Text? = word, sideEffect: Text = word, rollback: Text = word,
        basis: [Statement] = [.bothPorts]
    ) -> Fix {
        Fix(
            "mend", title: word, who: .anyone, risk: risk, steps: steps, saveOldValue: old, expect: word,
            sideEffect: sideEffect, rollback: rollback, verify: word, basis: basis)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let card: Fix
        let message: String
        var testDescription: String { message }
    }

    static let broken = [
        Broken(card: card(steps: []), message: "it names neither a step nor a command"),
        Broken(card: card(basis: []), message: "nothing says what it rests on"),
        Broken(card: card(old: nil), message: "it changes something and does not say how to keep the old value"),
        Broken(
            card: card(rollback: CardWords.nothingToUndo),
            message: "it changes something and does not say how to undo it"),
        Broken(
            card: card(risk: .danger, sideEffect: CardWords.noSideEffect),
            message: "it changes something and names no side effect"),
        Broken(card: card(risk: .none), message: "it keeps an old value, but is said to change nothing"),
    ]

    @Test(arguments: broken) func aFaultIsNamed(_ broken: Broken) {
        let problems = KnowledgeChecks.cards([Placed("outcome tls, card mend", broken.card)])
        #expect(problems == [Problem(rule: "Cards", subject: "outcome tls, card mend", message: broken.message)])
    }

    @Test(arguments: [card(), card(risk: .none, old: nil)]) func whatIsRightIsLeftAlone(_ card: Fix) {
        #expect(KnowledgeChecks.cards([Placed("outcome tls, card mend", card)]) == [])
    }
}
