import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct UnknownNamesTests {
    static let guides = [
        BrokenGuide(
            "a question's condition names no variable",
            Lamp.with(.note(when: .any([.is("bulb", "led"), .matters("socket")]))),
            ("note", "there is no variable socket")),
        BrokenGuide(
            "a question's condition names no value", Lamp.with(.note(when: .is("bulb", "led", "candle"))),
            ("note", "bulb has no value candle")),
        BrokenGuide(
            "a route's condition names no value", Lamp.with(Route("call", when: .is("power", "maybe", "no"))),
            ("call", "power has no value maybe")),
        BrokenGuide(
            "an answer settles no value",
            Lamp.with(.fuse([Choice("whole"), Choice("bad", settles: [Settlement("fuse", ["blown", "gone"])])])),
            ("fuse", "fuse has no value gone")),
        BrokenGuide(
            "an answer settles no variable",
            Lamp.with(.fuse([Choice("blown"), Choice("other", settles: [Settlement("socket", ["old"])])])),
            ("fuse", "there is no variable socket")),
        BrokenGuide(
            "a text settles no variable", Lamp.with(Question("sign", stage: 1, .text(["sign", "colour"]))),
            ("sign", "there is no variable colour")),
        BrokenGuide(
            "one of several has a variable without yes and no",
            Lamp.make(
                variables: Lamp.variables.map {
                    $0.name == "fitting.timer" ? Variable("fitting.timer", ["yes", "none"]) : $0
                }),
            ("fitting", "fitting.timer has no value no")),
        BrokenGuide(
            "an input and an inferred variable that there are not",
            Lamp.make(inputs: ["bulb", "bulbs"], inferred: ["hot", "cold"]),
            ("guide", "there is no variable bulbs"), ("guide", "there is no variable cold")),
        BrokenGuide(
            "the symptom is no question", Lamp.make(symptom: "smell"), ("smell", "the symptom is no question")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "UnknownNames"))
    }

    /// `fitting` stands for the variables of both its answers.
    @Test func aWholeQuestionMayMatter() {
        #expect(GuideChecks.all(Lamp.with(.note(when: .matters("fitting")))) == [])
    }
}
