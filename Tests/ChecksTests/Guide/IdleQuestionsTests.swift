import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct IdleQuestionsTests {
    static let guides = [
        BrokenGuide(
            "all answers say the same",
            Lamp.with(.fuse(["melted", "burnt"].map { Choice($0, settles: [Settlement("fuse", ["blown"])]) })),
            ("fuse", "all its answers say the same")),
        BrokenGuide(
            "nothing looks at the answers", Lamp.with(colour(when: .always), and: [white]),
            ("colour", "nothing looks at what its answers say")),
        BrokenGuide(
            "only the question's own condition looks at them",
            Lamp.with(colour(when: .not(.certain(.is("colour", "white")))), and: [white]),
            ("colour", "nothing looks at what its answers say")),
        BrokenGuide(
            "one of several says more than its own",
            Lamp.with(
                Question(
                    "fitting", stage: 2,
                    .several([Choice("dimmer"), Choice("timer", settles: [Settlement("power", ["no"])])]))),
            ("fitting", "what its answer timer says is not heard")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "IdleQuestions"))
    }

    @Test func aTableThatTakesTheAnswersInIsEnough() {
        let guide = Lamp.with(Self.colour(when: .always), and: [Self.white], inputs: ["bulb", "colour"])
        #expect(GuideChecks.all(guide) == [])
    }

    private static let white = Variable("colour", ["white", "warm"])

    private static func colour(when condition: Condition) -> Question {
        Question("colour", stage: 3, .one([Choice("white"), Choice("warm")]), when: condition)
    }
}
