import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct UnreachableTests {
    static let guides = [
        BrokenGuide(
            "a question looks at what nothing settles",
            Lamp.with(.note(when: .is("socket", "yes")), and: [Variable(yesOrNo: "socket")]),
            ("note", "nothing ever settles socket")),
        BrokenGuide(
            "a route looks at what nothing settles", Lamp.make(inferred: []),
            ("let-it-cool", "nothing ever settles hot")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "Unreachable"))
    }

    /// What the tables say of an input needs no question.
    @Test func anInputMayMatterThatNobodyIsAskedFor() {
        let guide = Lamp.with(.note(when: .matters("socket")), and: [Variable(yesOrNo: "socket")])
        #expect(GuideChecks.all(guide) == [])
    }
}
