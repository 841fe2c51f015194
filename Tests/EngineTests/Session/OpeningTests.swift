import LampGuide
import Testing

@testable import Engine

/// A question that only lets others be asked is worth it while one of them then is.
@Suite struct OpeningTests {
    /// The lid is opened to look at the fuse; where the glass shows the fuse, there is nothing to look for behind it.
    private static let guide = Guide(
        space: Space([
            Variable("glass", ["clear", "dark"]), Variable("lid", ["opens", "stuck"]),
            Variable("fuse", ["whole", "blown"]),
        ]),
        stages: 1,
        questions: [
            Question("glass", stage: 1, .one([Choice("clear"), Choice("dark")])),
            Question("lid", stage: 1, .one([Choice("opens"), Choice("stuck")])),
            Question(
                "fuse", stage: 1, .one([Choice("whole"), Choice("blown")]),
                when: .all([.certain(.is("lid", "opens")), .certain(.is("glass", "dark"))])),
        ],
        routes: [Route("mend", when: .always)], lastResort: "give-up", symptom: "glass",
        plan: Plan(action: { _, known in known.values(of: "fuse") }, opens: ["lid": ["fuse"]]))

    private func asked(_ glass: String, _ lid: String) -> [String] {
        var session = Session()
        var asked: [String] = []
        while case .question(let id) = Walk(Self.guide, session).state {
            asked.append(id)
            session.answer(id, id == "glass" ? .one(glass) : id == "lid" ? .one(lid) : .unknown)
        }
        return asked
    }

    @Test func whatOpensSomethingWorthAskingIsAsked() {
        #expect(asked("dark", "opens") == ["glass", "lid", "fuse"])
        #expect(asked("dark", "stuck") == ["glass", "lid"])
    }

    @Test func whatOpensOnlyWhatStaysClosedIsNot() {
        #expect(asked("clear", "opens") == ["glass"])
    }
}
