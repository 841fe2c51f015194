import Engine
import LampGuide
import Testing

@testable import Checks
@testable import Facts
@testable import Guidance

@Suite("Check of the terms") struct TermsUsedTests {
    private static let lamp = Term(Text(en: "lamp", ja: "ランプ"), Text(en: "It gives light.", ja: "光を出すものです。"))
    private static let fuse = Term(Text(en: "fuse", ja: "ヒューズ"), Text(en: "It melts.", ja: "溶けて切れる部品です。"))

    private static func asked(_ en: String, _ ja: String, _ terms: [Term]) -> [Placed<QuestionWords>] {
        let other = Text(en: "-", ja: "-")
        let words = QuestionWords(ask: Text(en: en, ja: ja), label: other, findOut: other, why: [], terms: terms)
        return [Placed("question lamp", words)]
    }

    @Test func aTermOutsideTheGlossaryIsNamed() {
        let asked = Self.asked("Is the lamp on?", "ランプは点灯していますか。", [Self.lamp])
        #expect(
            KnowledgeChecks.terms([Self.fuse], asked) == [
                Problem(rule: "Terms", subject: "question lamp", message: "its term lamp is not in the glossary")
            ])
        #expect(KnowledgeChecks.terms([Self.fuse, Self.lamp], asked) == [])
    }

    @Test func aTermThatIsNotReadIsNamed() {
        let asked = Self.asked("Is the Lamp on?", "点灯していますか。", [Self.lamp])
        #expect(
            KnowledgeChecks.terms([Self.lamp], asked).map(\.message) == [
                "it explains the term ランプ, which does not stand in it"
            ])
    }

    @Test func aTermThatStandsTwiceIsNamed() {
        let double = Term(Text(en: "lamp", ja: "電球"), Self.lamp.line)
        #expect(
            KnowledgeChecks.terms([Self.lamp, double], []) == [
                Problem(rule: "Terms", subject: "glossary", message: "more than one term is called lamp")
            ])
    }
}
