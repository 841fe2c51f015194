import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct NeverHoldsTests {
    static let guides = [
        BrokenGuide(
            "a route contradicts itself",
            Lamp.with(Route("call", when: .all([.is("power", "no"), .not(.is("power", "no"))]))),
            ("call", "its condition can never hold")),
        BrokenGuide(
            "a question wants two values at once",
            Lamp.with(.note(when: .all([.is("bulb", "led"), .is("bulb", "tube")]))),
            ("note", "its condition can never hold")),
        BrokenGuide(
            "an input matters and does not", Lamp.with(.note(when: .all([.matters("bulb"), .not(.matters("bulb"))]))),
            ("note", "its condition can never hold")),
        BrokenGuide(
            "never is never", Lamp.with(Route("call", when: .not(.always))), ("call", "its condition can never hold")),
    ]

    @Test(arguments: guides)
    func isToldAndNothingElse(broken: BrokenGuide) {
        #expect(GuideChecks.all(broken.guide) == broken.problems(rule: "NeverHolds"))
    }

    /// While something is open, or half known, or matters where something else does not.
    @Test(arguments: [
        Condition.all(["yes", "no"].map { .not(.certain(.is("power", $0))) }),
        .all(["halogen", "led", "tube"].map { .not(.certain(.is("bulb", $0))) }),
        .all([.certain(.is("bulb", "led", "tube"))] + ["led", "tube"].map { .not(.certain(.is("bulb", $0))) }),
        .all([.matters("bulb"), .not(.matters("power"))]),
        .all([.is("bulb", "tube"), .is("power", "no"), .not(.is("sign", "dark")), .certain(.is("hot", "no"))]),
    ])
    func whatHoldsForSomeKnowledgeIsRight(condition: Condition) {
        #expect(GuideChecks.all(Lamp.with(Route("call", when: condition))) == [])
        #expect(GuideChecks.all(Lamp.with(.note(when: condition))) == [])
    }
}
