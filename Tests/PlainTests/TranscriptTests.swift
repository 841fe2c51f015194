import Facts
import TestSupport
import Testing

/// Whole conversations, as they are heard.
@Suite("Transcripts") struct TranscriptTests {
    private let snapshots = Snapshots()

    @Test(arguments: Scripts.all.map(\.name), Language.allCases)
    func readsAsItDid(_ name: String, _ language: Language) throws {
        let typed = try #require(Scripts.all.first { $0.name == name }).typed
        let script = Script(language, typed)
        #expect(script.printed != nil, "the conversation has an end")
        if let problem = snapshots.problem("\(name).\(language.rawValue)", script.text) { Issue.record("\(problem)") }
    }
}
