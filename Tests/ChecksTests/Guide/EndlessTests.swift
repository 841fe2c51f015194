import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct EndlessTests {
    static let guides = [
        BrokenGuide(
            "the last resort is a route", Lamp.make(lastResort: "set-timer"),
            ("set-timer", "the last resort is also a route")),
        BrokenGuide(
            "a question waits for its own answer, and another for it",
            Lamp.with(.power(when: .certain(.is("power", "no")))), ("power", waits), ("fuse", waits)),
        BrokenGuide(
            "two questions wait for each other",
            Lamp.with(.power(when: .certain(.is("fuse", "blown")))), ("power", waits), ("fuse", waits)),
        BrokenGuide(
            "a question comes only when its answer is known from elsewhere",
            Lamp.with(
                Question(
                    "kind", stage: 3, .one(["led", "tube"].map { Choice($0, settles: [Settlement("bulb", [$0])]) }),
                    when: .certain(.is("bulb", "led")))),
            ("kind", waits)),
    ]
    private static let waits = "it waits for its own answer, or for a question that does"

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "Endless"))
    }

    /// A question may look at its own answer, and wait for what is settled further down, by a text, or by inference.
    @Test(arguments: [
        Condition.not(.certain(.is("power", "yes"))), .is("power", "no"), .certain(.is("bulb", "led")),
        .certain(.is("sign", "dark")), .certain(.is("hot", "yes")),
    ])
    func whatCanBeAskedInTimeIsRight(condition: Condition) {
        #expect(GuideChecks.all(Lamp.with(.power(when: condition))) == [])
    }

    /// The fuse's answers say that the lamp is hot; but that is inferred from the bulb long before.
    @Test func whatIsInferredNeedsNoQuestion() {
        let power = Question.power(when: .certain(.is("hot", "yes")))
        let fuse = Question.fuse([Choice("whole"), Choice("blown", settles: [Settlement("hot", ["yes"])])])
        let guide = Lamp.make(questions: [Lamp.sign, power, fuse, Lamp.fitting, Lamp.bulb, Lamp.kind])
        #expect(GuideChecks.endless(guide) == [])
    }

    /// In the third round, of which the first round's answer is told as well as the second's.
    @Test func whatWasToldStaysTold() {
        let kind = Question(
            "kind", stage: 3, .one(["led", "tube"].map { Choice($0, settles: [Settlement("bulb", [$0])]) }),
            when: .all([.certain(.is("fuse", "blown")), .certain(.is("bulb", "led", "tube"))]))
        #expect(GuideChecks.all(Lamp.with(kind)) == [])
    }
}
