import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct StagesTests {
    static let guides = [
        BrokenGuide("over already", Lamp.with(.note(stage: 2)), ("note", "stage 2 is over already")),
        BrokenGuide(
            "beyond the last", Lamp.make(questions: Lamp.questions + [.note(stage: 4), .note("again")]),
            ("note", "there is no stage 4")),
        BrokenGuide(
            "before the first", Lamp.make(questions: [.note(stage: 0)] + Lamp.questions),
            ("note", "stage 0 is over already")),
        BrokenGuide("empty", Lamp.make(stages: 4), ("guide", "stage 4 has no question")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "Stages"))
    }
}
