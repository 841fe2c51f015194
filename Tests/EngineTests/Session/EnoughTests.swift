import LampGuide
import Testing

@testable import Engine

/// The person has heard enough questions.
@Suite struct EnoughTests {
    private func walk(_ session: Session) -> Walk { Walk(Lamp.guide, session) }

    /// The lamp hums, and nothing else was said.
    private let hums: Session = Session(("sign", .hums))

    @Test func whatIsKnownDecidesAtOnce() throws {
        try #require(walk(hums).state == .question("fitting"))
        var session = hums
        session.hearEnough()
        #expect(walk(session).state == .outcome("change-fuse"))
        #expect(session.hasHeardEnough)
    }

    /// What was left out is told apart from what is not needed.
    @Test func whatWasLeftOutIsToldApart() {
        var session = hums
        #expect(walk(session).notAsked == [])
        let notNeeded = walk(session).notNeeded
        session.hearEnough()
        #expect(walk(session).notNeeded == notNeeded)
        #expect(walk(session).notAsked.first == "fitting")
        session.answer("fitting", .unknown)
        #expect(!walk(session).notAsked.contains("fitting"), "it was answered all the same")
    }

    @Test func questionsAreAskedAgainOnDemandAndByUndo() {
        var session = hums
        session.hearEnough()
        var other = session
        other.askOn()
        #expect(walk(other).state == .question("fitting"))
        #expect(session.undo() == .enough)
        #expect(walk(session).state == .question("fitting"))
    }

    /// What comes of an action does not bring the questions back; another symptom does.
    @Test func itHoldsUntilAnotherSymptom() {
        var session = hums
        session.hearEnough()
        session.tried("change-fuse", .same, symptom: "sign")
        #expect(walk(session).state == .outcome("let-it-cool"))
        session.tried("let-it-cool", .another, symptom: "sign")
        #expect(walk(session).state == .question("sign"))
        session.answer("sign", .flickers)
        #expect(walk(session).state.question != nil)
    }
}
