import LampGuide
import Testing

@testable import Engine

/// Outcomes: their order, what leaves, what comes back, and the end.
@Suite struct OutcomeTests {
    /// Nothing is known but the symptom.
    private static func session(_ symptom: Answer) -> Session {
        Session(
            ("sign", symptom), ("power", .unknown), ("fitting", .unknown), ("bulb", .unknown))
    }

    private func state(_ session: Session) -> Walk.State { Walk(Lamp.guide, session).state }

    @Test func outcomesAreTriedInTheOrderOfTheRoutesUpToTheLastResort() {
        var session = Self.session(.hums)
        var taken: [String] = []
        while case .outcome(let id) = state(session), taken.count < 6 {
            #expect(Walk(Lamp.guide, session).outcomes.first ?? "electrician" == id)
            taken.append(id)
            session.tried(id, .same, symptom: "sign")
        }
        #expect(
            taken == ["change-fuse", "let-it-cool", "other-dimmer", "new-starter", "electrician", "electrician"],
            "the last resort stays")
        #expect(Walk(Lamp.guide, session).outcomes == [])
    }

    @Test func underAnotherSymptomWhatWasTriedIsOpenAgain() {
        var session = Self.session(.hums)
        session.tried("change-fuse", .same, symptom: "sign")
        session.tried("let-it-cool", .another, symptom: "sign")
        session.answer("sign", .flickers)
        #expect(state(session) == .outcome("change-fuse"))
        session.tried("change-fuse", .same, symptom: "sign")
        #expect(state(session) == .outcome("let-it-cool"))

        session.answer("sign", .hums)
        #expect(state(session) == .outcome("other-dimmer"), "both were tried under this one")
    }

    @Test func aSymptomIsTheSameWhereverItWasSaid() {
        var session = Self.session(Answer.hums.from(.given))
        session.tried("change-fuse", .same, symptom: "sign")
        session.answer("sign", .hums)
        #expect(state(session) == .outcome("let-it-cool"))
    }

    /// A code that does not fit counts for nothing, yet outcomes tried with it are tried.
    @Test func aVoidSymptomDoesNotKeepOutcomesForEver() {
        var session = Session(("sign", .one("no text")))
        session.tried("change-fuse", .same, symptom: "sign")
        #expect(Walk(Lamp.guide, session).outcomes == ["let-it-cool", "other-dimmer", "new-starter"])
    }

    @Test func anotherSymptomIsAskedForFirst() {
        var session = Self.session(.hums)
        session.tried("change-fuse", .another, symptom: "sign")
        #expect(state(session) == .question("sign"))
        session.answer("bulb", .one("led"))
        #expect(state(session) == .question("sign"), "whatever else is told meanwhile")
        session.answer("sign", .flickers)
        #expect(state(session) == .outcome("change-fuse"))
    }

    @Test func anotherSymptomMayTurnOutToBeTheSame() {
        var session = Self.session(.hums)
        session.tried("change-fuse", .another, symptom: "sign")
        session.answer("sign", .hums)
        #expect(state(session) == .outcome("let-it-cool"))
    }

    @Test(arguments: [TrialResult.worked, .later])
    func theCaseEndsWhereItWorkedOrIsHandedOver(result: TrialResult) {
        var session = Self.session(.hums)
        session.tried("change-fuse", result, symptom: "sign")
        #expect(state(session) == .ended("change-fuse", result))
        session.undo()
        #expect(state(session) == .outcome("change-fuse"))
    }

    /// Neither has it failed, nor has it been tried.
    @Test(arguments: [TrialResult.worked, .later])
    func aCaseThatGoesOnComesBackToWhatDidNotFail(result: TrialResult) {
        var session = Self.session(.hums)
        session.tried("change-fuse", result, symptom: "sign")
        session.answer("fitting", .several())
        #expect(state(session) == .outcome("change-fuse"))
    }

    /// A cool lamp loses the first of its two routes to cooling, so that it comes later; a silent one loses both.
    @Test func anOutcomeStandsWhereItsFirstOpenRouteStands() {
        var session = Self.session(.hums)
        session.answer("bulb", .one("led"))
        #expect(Walk(Lamp.guide, session).outcomes == ["change-fuse", "other-dimmer", "let-it-cool"])
        session.answer("sign", .flickers)
        #expect(Walk(Lamp.guide, session).outcomes == ["change-fuse", "other-dimmer"])
    }
}
