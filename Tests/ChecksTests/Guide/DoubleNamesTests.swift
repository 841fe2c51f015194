import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct DoubleNamesTests {
    static let guides = [
        BrokenGuide(
            "two questions", Lamp.make(questions: Lamp.questions + [Lamp.kind]),
            ("kind", "more than one question has this name")),
        BrokenGuide(
            "two variables", Lamp.make(variables: Lamp.variables + [Variable(yesOrNo: "power")]),
            ("power", "more than one variable has this name")),
        BrokenGuide(
            "two answers",
            Lamp.with(Question("fitting", stage: 2, .several([Choice("dimmer"), Choice("timer"), Choice("dimmer")]))),
            ("dimmer", "more than one answer of fitting has this name")),
        BrokenGuide(
            "two values", Lamp.make(variables: Lamp.variables + [Variable("socket", ["old", "new", "old"])]),
            ("old", "more than one value of socket has this name")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "DoubleNames"))
    }
}
