import Foundation
import Testing

@Suite("wutriage graph") struct GraphTests {
    /// The map of the house shows the graph as it is, not as it was.
    @Test func theMapShowsIt() throws {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let readme = try String(contentsOf: top.appending(path: "Sources/README.md"), encoding: .utf8)
        let parts = readme.components(separatedBy: "```mermaid\n")
        try #require(parts.count == 2)
        let shown = try #require(parts[1].components(separatedBy: "```").first)
        #expect(shown == (try wutriage(["graph", "--lang", "en"]).output))
    }

    @Test(arguments: [
        (["graph"], "flowchart TD\n", "1 Error code"),
        (["graph", "--format", "mermaid", "--lang", "ja"], "flowchart TD\n", "1 エラー コード"),
        (["graph", "--format", "dot"], "digraph guide {\n", "1 Error code"),
        (["graph", "--format", "dot", "--lang", "ja"], "digraph guide {\n", "1 エラー コード"),
    ])
    func isWrittenInEachFormat(arguments: [String], beginning: String, stage: String) throws {
        let run = try wutriage(arguments)
        #expect(run.ending == .exit(0))
        #expect(run.errors == "")
        #expect(run.output.hasPrefix(beginning))
        #expect(run.output.contains(stage))
    }

    /// No order of a set or a dictionary, which is another in each run, gets into the other format either.
    @Test func isTheSameInEveryRun() throws {
        let dot = ["graph", "--format", "dot", "--lang", "en"]
        #expect(try wutriage(dot).output == wutriage(dot).output)
    }

    @Test func anotherFormatIsRefused() throws {
        let run = try wutriage(["graph", "--format", "png"])
        #expect(run.ending == .exit(64))
        #expect(run.output == "")
    }
}
