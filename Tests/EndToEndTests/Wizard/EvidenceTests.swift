import Foundation
import TerminalHarness
import TestSupport
import Testing

/// What the machine printed, given to the real wizard.
@Suite("Evidence in the wizard") struct EvidenceTests {
    /// Code, trigger, source, generation and WinHTTP's setting are known; the first question is another one, and the
    /// review names where each was read.
    @Test(arguments: [
        (
            "C.UTF-8", "When did it fail",
            ["Error code", "Updates come from", "Automatic or manual", "WinHTTP", "Windows"]
        ),
        ("ja_JP.UTF-8", "失敗したのは", ["エラー コード", "更新の取得先", "自動か手動か", "WinHTTP", "Windows"]),
    ])
    func aLogAndAPasteAnswerTheirQuestions(locale: String, question: String, labels: [String]) throws {
        let folder = TemporaryFolder()
        let session = try TerminalSession(
            wizard: [try folder.file("wu.log", Pastes.windowsSeven)], environment: ["LANG": locale])
        session.paste(Pastes.direct)
        try session.settle()
        // A log does not tell whose failure it is. Source and trigger are in it; when it failed is not.
        try session.press("Enter 1")
        #expect(session.row(2).contains(question))
        try session.press("r")
        for text in labels + ["[wu.log:4]", "[wu.log:2]", "[wu.log:1]", "[#1:3]", "[wu.log:3]"] {
            #expect(session.screen.contains(text), "\(text)")
        }
    }

    /// Standard input is the text, so that the keys come from the terminal.
    @Test func textComesThroughAPipe() throws {
        let folder = TemporaryFolder()
        let file = try folder.file("netsh.txt", Pastes.direct)
        let session = try TerminalSession(["/bin/sh", "-c", "exec \"$0\" - < \"$1\"", try Products.wutriage, file])
        try session.wait(for: "WinHTTP proxy setting: Direct access (no proxy server) [-:3]")
        try session.press("Enter")
        #expect(session.row(2).contains("Which error code"))
        try session.press("Ctrl-C Enter")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.printed.contains("- WinHTTP proxy setting: Direct access (no proxy server) [-:3]"))
    }

    /// Without bracketed paste a terminal types: no line of it may be taken for keys.
    @Test func whatIsTypedAsAPasteIsRead() throws {
        let session = try TerminalSession(wizard: [], term: "vt100")
        try session.press("e")
        session.pour(Pastes.direct + "\n", .atOnce)
        try session.settle()
        #expect(session.screen.contains("[x] 1 WinHTTP proxy setting: Direct access (no proxy server) [#1:3]"))
        try session.press("Esc Esc")
        #expect(session.screen.contains("1 New case"), "none of it was a command")
    }
}

extension TemporaryFolder {
    /// Writes a file.
    /// - Returns: its path.
    fileprivate func file(_ name: String, _ text: String) throws -> String {
        let file = URL(filePath: path).appending(path: name)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
