import Foundation
import TerminalHarness
import TestSupport
import Testing

/// What the machine printed, given to the real wizard.
@Suite("Evidence in the wizard") struct EvidenceTests {
    private static let netsh = "\nCurrent WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n\n"

    /// A manual scan of Microsoft on Windows 7.
    private static let log = """
        2026-11-20\t09:12:01:101\t 860\t9f4\tAgent\t** START **  Agent: Finding updates [CallerId = WindowsUpdate]
        2026-11-20\t09:12:01:103\t 860\t9f4\tAgent\t  * ServiceID = {9482F4B4-E343-43B6-B170-9A65BC822C77} Windows Update
        2026-11-20\t09:12:01:110\t 860\t9f4\tMisc\tWU client version 7.6.7601.24436
        2026-11-20\t09:12:22:104\t 860\t9f4\tMisc\tWARNING: Send failed with hr = 80072ee2.

        """

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
            wizard: [try folder.file("wu.log", Self.log)], environment: ["LANG": locale])
        session.paste(Self.netsh)
        try session.settle()
        try session.press("Enter")
        #expect(session.row(2).contains(question))
        try session.press("r")
        for text in labels + ["[wu.log:4]", "[wu.log:2]", "[wu.log:1]", "[#2:4]", "[wu.log:3]"] {
            #expect(session.screen.contains(text), "\(text)")
        }
    }

    /// Standard input is the text, so that the keys come from the terminal.
    @Test func textComesThroughAPipe() throws {
        let folder = TemporaryFolder()
        let session = try TerminalSession([
            "/bin/sh", "-c", "exec \"$0\" - < \"$1\"", try Products.wutriage, try folder.file("netsh.txt", Self.netsh),
        ])
        try session.wait(for: "WinHTTP proxy setting: Direct access (no proxy server) [-:4]")
        try session.press("Enter")
        #expect(session.row(2).contains("Which error code"))
        try session.press("Down q Enter")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.printed.contains("- WinHTTP proxy setting: Direct access (no proxy server) [-:4]"))
    }

    /// Without bracketed paste a terminal types: no line of it may be taken for keys.
    @Test func whatIsTypedAsAPasteIsRead() throws {
        let session = try TerminalSession(wizard: [], term: "vt100")
        try session.press("e")
        session.send(Self.netsh.replacing("\n", with: "\r"))
        try session.settle()
        #expect(session.screen.contains("[x] 1 WinHTTP proxy setting: Direct access (no proxy server) [#0:4]"))
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
