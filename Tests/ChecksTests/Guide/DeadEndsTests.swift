import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct DeadEndsTests {
    static let guides = [
        BrokenGuide("one answer", Lamp.with(.fuse([Choice("whole")])), ("fuse", "it has too few answers: 1")),
        BrokenGuide("no answer", Lamp.with(extra(.one([]))), ("extra", "it has too few answers: 0")),
        BrokenGuide("none of several", Lamp.with(extra(.several([]))), ("extra", "it has too few answers: 0")),
        BrokenGuide(
            "eight answers", Lamp.with(.fuse(fuses(8))), ("fuse", "it has more answers than there are keys: 8")),
        BrokenGuide(
            "eleven of several",
            Lamp.with(
                extra(.several((1...11).map { Choice("\($0)") })),
                and: (1...11).map { Variable(yesOrNo: "extra.\($0)") },
                inputs: ["bulb", "extra.1"]),
            ("extra", "it has more answers than there are keys: 11")),
        BrokenGuide(
            "an answer that contradicts itself",
            Lamp.with(
                .fuse([
                    Choice("whole"), Choice("blown"),
                    Choice("both", settles: [Settlement("fuse", ["whole"]), Settlement("fuse", ["blown"])]),
                ])),
            ("fuse", "its answer both can never count")),
        BrokenGuide(
            "an answer that leaves nothing",
            Lamp.with(.fuse([Choice("whole"), Choice("none", settles: [Settlement("fuse", [])])])),
            ("fuse", "its answer none can never count")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "DeadEnds"))
    }

    @Test(arguments: [
        Lamp.with(.fuse(fuses(2))), Lamp.with(.fuse(fuses(7))),
        Lamp.with(extra(.several([Choice("1")])), and: [Variable(yesOrNo: "extra.1")], inputs: ["bulb", "extra.1"]),
    ])
    func asManyAnswersAsThereAreKeysAreRight(guide: Guide) {
        #expect(GuideChecks.all(guide) == [])
    }

    private static func extra(_ kind: Question.Kind) -> Question { Question("extra", stage: 3, kind) }

    /// So many answers, by turns for a whole fuse and a blown one.
    private static func fuses(_ count: Int) -> [Choice] {
        (1...count).map { Choice("\($0)", settles: [Settlement("fuse", [$0 % 2 == 0 ? "whole" : "blown"])]) }
    }
}
