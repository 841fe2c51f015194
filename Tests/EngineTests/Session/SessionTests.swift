import Testing

@testable import Engine

@Suite struct SessionTests {
    @Test func whatHappenedIsKeptInOrder() {
        var session = Session(("sign", .dark), ("power", .one("no")))
        session.tried("change-fuse", .same, symptom: "sign")
        #expect(
            session.events == [
                .answered("sign", .dark), .answered("power", .one("no")),
                .tried(Trial(outcome: "change-fuse", action: nil, result: .same, symptom: .dark)),
            ])
    }

    @Test func ofTwoAnswersToAQuestionTheLastCounts() {
        let session = Session(("sign", .dark), ("power", .one("no")), ("sign", .hums))
        #expect(session.answers == ["sign": .hums, "power": .one("no")])
        #expect(session.events.count == 3)
    }

    @Test func trialsRememberTheSymptomOfTheirTime() {
        var session = Session()
        session.tried("change-fuse", .same, symptom: "sign")
        session.answer("sign", .dark)
        session.tried("let-it-cool", .another, symptom: "sign")
        session.answer("sign", .hums)
        session.tried("let-it-cool", .worked, symptom: "sign")
        #expect(session.trials.map(\.outcome) == ["change-fuse", "let-it-cool", "let-it-cool"])
        #expect(session.trials.map(\.result) == [.same, .another, .worked])
        #expect(session.trials.map(\.symptom) == [nil, .dark, .hums])
    }
}

@Suite struct UndoTests {
    private static let given = Answer.one("led").from(.given)

    @Test func theLastAnswerIsTakenBackAndTheOneBeforeItCountsAgain() {
        var session = Session(("sign", .dark), ("sign", .hums))
        #expect(session.undo() == .answered("sign", .hums))
        #expect(session == Session(("sign", .dark)))
    }

    @Test func aTrialIsTakenBackLikeAnAnswer() {
        var session = Session(("sign", .dark))
        session.tried("change-fuse", .worked, symptom: "sign")
        #expect(session.undo() == .tried(Trial(outcome: "change-fuse", action: nil, result: .worked, symptom: .dark)))
        #expect(session == Session(("sign", .dark)))
    }

    @Test func whatWasGivenWithTheCommandStays() {
        var session = Session(("bulb", Self.given), ("sign", .dark))
        #expect(session.undo() == .answered("sign", .dark))
        #expect(session.undo() == nil)
        #expect(session == Session(("bulb", Self.given)))
    }

    @Test func whatFollowedGoesWithIt() {
        var session = Session(("sign", .dark), ("power", .one("no")), ("bulb", Self.given))
        #expect(session.undo() == .answered("power", .one("no")))
        #expect(session == Session(("sign", .dark)))
    }

    @Test func ofNothingNothingIsUndone() {
        var session = Session()
        #expect(session.undo() == nil)
        #expect(session == Session())
    }
}
