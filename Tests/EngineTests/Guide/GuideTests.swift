import LampGuide
import TestSupport
import Testing

@testable import Engine

@Suite struct GuideTests {
    private let nothing = Known(Lamp.guide.space)

    @Test func questionsAreFoundById() {
        #expect(Lamp.guide.question("fuse") == Lamp.fuse)
        #expect(Lamp.guide.question("socket") == nil)
    }

    /// "Certain" keeps the timer out while it is open; all else may still be.
    @Test func outcomesComeInTheOrderOfTheirFirstRouteEachOnce() {
        #expect(Lamp.guide.outcomes(nothing) == ["change-fuse", "let-it-cool", "other-dimmer", "new-starter"])
    }

    @Test(arguments: [
        (["fuse": ["whole"]], ["let-it-cool", "other-dimmer", "new-starter"]),
        (["fuse": ["whole"], "hot": ["no"], "sign": ["dark"]], ["other-dimmer"]),
        (["fuse": ["whole"], "hot": ["no"], "bulb": ["tube"]], ["new-starter", "let-it-cool"]),
        (["fitting.timer": ["yes"], "bulb": ["halogen"]], ["change-fuse", "let-it-cool", "set-timer"]),
        (["fuse": ["whole"], "hot": ["no"], "sign": ["dark"], "bulb": ["tube"]], []),
    ])
    func anOutcomeIsPossibleUnlessAllItsRoutesAreOut(known: [String: [String]], outcomes: [String]) {
        #expect(Lamp.guide.outcomes(nothing.narrowed(known)) == outcomes)
    }

    /// While things are open, where no route mentions a variable twice and none is for certain.
    @Test func outcomesAreThoseThatSomeCompletionReaches() {
        let routes = Lamp.routes.filter { $0.outcome != "set-timer" }
        let guide = Lamp.make(routes: routes)
        var numbers = SeededNumbers(1)
        for _ in 0..<60 {
            let known = Known.random(in: guide.space, using: &numbers)
            let reached = known.completions.map { combination in
                guide.outcomes(known.narrowed(combination.mapValues { [$0] }))
            }
            #expect(Set(guide.outcomes(known)) == Set(reached.joined()))
        }
    }

    @Test func byItselfAGuideInfersNothingAndTakesAllToMatter() {
        let plain = Guide(
            space: Lamp.guide.space, stages: 1, questions: [], routes: [], lastResort: "", symptom: "")
        #expect(plain.infer(nothing) == nothing)
        #expect(plain.matters("bulb", nothing))
        #expect(plain.inputs.isEmpty && plain.inferred.isEmpty)
    }
}
