import LampGuide
import Testing

@testable import Engine

/// What is told counts, whether or not it would be asked.
@Suite struct ToldTests {
    private static let fuse = Question(
        "fuse", stage: 2, .one([Choice("whole"), Choice("blown")]), when: .certain(.is("power", "no")), counts: .always)
    private static let heard = Question("fuse", stage: 2, .one([Choice("whole"), Choice("blown")]), isAsked: false)

    @Test func anAnswerCountsThoughItsQuestionWouldNotBeAsked() {
        let session = Session(("sign", .flickers), ("fuse", .one("blown")))
        #expect(Walk(Lamp.guide, session).void == ["fuse"])
        let walk = Walk(Lamp.with(Self.fuse), session)
        #expect(walk.void == [])
        #expect(walk.known.value(of: "fuse") == "blown")
    }

    @Test func whatIsOnlyHeardIsNeverAsked() {
        var session = Session()
        var asked: [String] = []
        while case .question(let id) = Walk(Lamp.with(Self.heard), session).state {
            asked.append(id)
            session.answer(id, .unknown)
        }
        #expect(!asked.contains("fuse"))
        session.answer("fuse", .one("blown"))
        #expect(Walk(Lamp.with(Self.heard), session).known.value(of: "fuse") == "blown")
    }

    /// What follows from several answers is known, but for what contradicts a told one.
    @Test func whatFollowsFromSeveralAnswersIsKnown() {
        let guide = Lamp.make(conclude: { answers in
            answers["sign"] == nil ? [] : [Settlement("fuse", ["blown"]), Settlement("bulb", ["tube"])]
        })
        let walk = Walk(guide, Session(("sign", .hums), ("bulb", .one("led"))))
        #expect(walk.known.value(of: "fuse") == "blown")
        #expect(walk.known.value(of: "bulb") == "led")
    }
}
