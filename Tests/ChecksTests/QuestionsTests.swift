import Testing

@testable import Checks
@testable import Engine
@testable import Facts
@testable import Guidance

@Suite("Check of the questions") struct QuestionsTests {
    private static let question = Question("lamp", stage: 1, .one([Choice("on"), Choice("off")]))
    private static let on = Text(en: "on", ja: "点灯")
    private static let off = Text(en: "off", ja: "消灯")

    private static func words(
        answers: [String: Text] = ["on": on, "off": off], why: [Statement] = [.bothPorts]
    ) -> QuestionWords {
        let ask = Text(en: "Is the lamp on?", ja: "ランプは点灯していますか。")
        return QuestionWords(ask: ask, label: on, answers: answers, findOut: off, why: why)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let words: QuestionWords
        let messages: [String]
        var testDescription: String { messages.joined(separator: "; ") }
    }

    static let broken = [
        Broken(words: QuestionWords.of("lamp"), messages: ["it has no words", "it does not say why it is asked"]),
        Broken(words: words(answers: ["on": on]), messages: ["its answer off has no words"]),
        Broken(
            words: words(answers: ["on": on, "off": off, "dim": Text(en: "dim", ja: "暗い")]),
            messages: ["there are words for an answer dim, which it does not have"]),
        Broken(words: words(answers: ["on": on, "off": on]), messages: ["two of its answers read alike"]),
        Broken(words: words(why: []), messages: ["it does not say why it is asked"]),
        Broken(words: words(why: [.allTried]), messages: ["no reason for asking it has a source"]),
    ]

    @Test(arguments: broken) func aFaultIsNamed(_ broken: Broken) {
        let problems = KnowledgeChecks.questions([Placed("question lamp", (Self.question, broken.words))])
        #expect(problems.map(\.message) == broken.messages)
        #expect(Set(problems.map(\.subject)) == ["question lamp"])
    }

    @Test func whatIsRightIsLeftAlone() {
        #expect(KnowledgeChecks.questions([Placed("question lamp", (Self.question, Self.words()))]) == [])
    }
}
