import TerminalHarness
import Testing

@Suite("What is typed") struct TypingTests {
    /// Letters that are commands elsewhere, keys that end a program, ends of lines: all of it is text here.
    @Test func aPasteGoesIntoTheFieldOnly() throws {
        let session = try TerminalSession(wizard: [])
        try session.press("1")
        session.paste("quit? \u{03}p\u{1A} 80072EFD\nq\u{1B}[31mlow")
        try session.settle()
        #expect(session.row(5).contains("reads as 0x80072EFD"))
        #expect(session.row(4).contains("quit? "))
        #expect(session.row(4).contains("80072EFD"))
        #expect(session.isFullScreen)
        try session.press("Enter")
        #expect(session.row(2).contains("What fails: Windows Update itself"))
    }

    @Test func aPasteIsNoKey() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press("?")
        let screen = session.screen
        session.paste("q3y\r")
        try session.settle()
        #expect(session.row(22).hasPrefix(" There is no line to paste into here.  "))
        #expect(session.screen.split(separator: "\n").prefix(10) == screen.split(separator: "\n").prefix(10))
    }

    @Test(arguments: ["j", "q", "?", "０ｘ８００７２ＥＦＤ", "エラー 80072EFD です"])
    func lettersAreLetters(typed: String) throws {
        let session = try TerminalSession(wizard: [])
        try session.press("1 \"\(typed)\"")
        #expect(session.row(4).hasPrefix(" > [\(typed)"))
        #expect(session.row(0).hasPrefix(" >1"))
    }

    /// Where pastes are not marked, what turns a line round comes as if somebody had typed it.
    @Test(arguments: [("80\u{202E}07", "80<U+202E>07"), ("80\u{200B}07", "8007"), ("\u{AD}", "<U+00AD>")])
    func whatCannotBeSeenIsShownOrDropped(typed: String, seen: String) throws {
        let session = try TerminalSession(wizard: [], term: "vt100")
        try session.press("1 \"\(typed)\"")
        #expect(session.row(4).hasPrefix(" > [\(seen) "))
    }

    /// On a slow line the first byte of an arrow key comes alone.
    @Test func aSplitArrowKeyIsNoBack() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        session.send("\u{1B}")
        try session.wait(for: "Which error code")
        session.send("[B")
        try session.settle()
        #expect(session.row(2).contains("What fails: Windows Update itself"))
        #expect(session.pointed == 5)
    }

    @Test func escapeIsBack() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press("Esc")
        #expect(session.row(2).contains("Which error code"))
        #expect(session.screen.contains("[80072EFD "))
        try session.press("Esc")
        #expect(session.row(22) == " The case is kept until you start a new one or quit.")
        #expect(session.screen.contains("New case"))
    }

    @Test func theCursorStandsWhereIsTyped() throws {
        let session = try TerminalSession(wizard: [])
        #expect(session.cursor == nil)
        try session.press(#"1 "エラー80" Left"#)
        #expect(session.cursor.map { [$0.row, $0.column] } == [4, 4 + 7])
        try session.press("Down")
        #expect(session.cursor == nil)
    }
}
