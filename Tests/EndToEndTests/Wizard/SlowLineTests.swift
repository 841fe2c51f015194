import TerminalHarness
import Testing

/// Lines that carry 120 bytes a second, or nothing for a while.
@Suite("Slow lines") struct SlowLineTests {
    /// From before the first screen, without a look at any screen between.
    @Test func keysMayBeTypedAhead() throws {
        let watched = try TerminalSession(wizard: ["80072EFD"])
        try watched.press("1 2 1 3 Enter 1 2")
        let session = try TerminalSession([try Products.wutriage, "80072EFD"])
        session.send("1213\r12")
        try session.wait("same screen") { session.screen == watched.screen }
    }

    /// What nobody could have seen is not sent.
    @Test func keysThatComeTogetherAreAnsweredTogether() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        let before = session.output.count
        session.send(String(repeating: Key.down.rawValue, count: 5 * 40 + 2))
        try session.wait("second row") { session.pointed == 6 }
        try session.settle()
        #expect(session.pointed == 6)
        #expect(session.output.count - before < 10 * 60)
    }

    /// The line takes nothing until the program can write no more, and stands still; keys go on coming.
    @Test func noKeyIsLostWhileTheLineStands() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        for _ in 0..<300 { session.send(.controlL) }
        for _ in 0..<3 { session.send(.down) }
        try session.wait("third row") { session.pointed == 7 }
        try session.settle()
        #expect(session.pointed == 7)
    }

    /// The bytes of an answer; a hundred take less than a second where a line carries 120.
    @Test(arguments: [
        ("Down", "Down", 100), ("Down Down Down", "Up", 100), ("Down Down", "Down", 100),
        ("1 1 1 1 0 0 0 Down", "Space", 100), ("1 1 1 1 0 0 0 1", "1", 100),
        (#"r Enter "8007""#, "2", 100), (#"r Enter "80072EF""#, "Left", 20), ("F1", "Down", 2_400),
    ])
    func anAnswerIsSmall(place: String, key: String, most: Int) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press(place)
        let before = session.output.count
        try session.press(key)
        let count = session.output.count - before
        #expect(0 < count && count <= most, "\(count)")
    }

    /// At 1,200 baud ncurses weighs every way of moving the cursor anew, and a terminal may want its time for some.
    @Test(arguments: ["xterm-256color", "vt100", "linux"]) func aSlowSpeedShowsTheSameScreens(term: String) throws {
        let usual = try TerminalSession(wizard: ["80072EFD"], term: term)
        let command = ["/bin/sh", "-c", #"stty 1200; exec "$0" 80072EFD"#, try Products.wutriage]
        let slow = try TerminalSession(command, term: term)
        try slow.wait("first screen") { slow.screen == usual.screen }
        for keys in ["Down", "F1", "PgDn", "Esc", "1 1", "r Enter", "Esc", "b"] {
            try usual.press(keys)
            try slow.press(keys)
            #expect(slow.screen == usual.screen)
        }
    }

    /// As a terminal without bracketed paste pastes a log: key by key. Commands would be given, so it goes into a field.
    @Test func aFloodIsOnlyText() throws {
        let session = try TerminalSession(wizard: [], term: "vt100")
        try session.press("3")
        session.pour(String(repeating: "0x80072EFD q ", count: 300), .atOnce)
        try session.wait(for: "longer than this field takes")
        try session.settle()
        #expect(session.row(2).hasPrefix(" > ["))
        try session.press("Esc")
        try session.press("b")
        #expect(session.screen.contains("New case"))
    }

    /// Whoever presses Enter before the printed text has come answers no question by it; in one packet the two may be the
    /// beginning of a text.
    @Test func enterAfterPrintAnswersNothing() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        session.send("p\r")
        try session.wait(for: "Too fast for keys")
        _ = session.output(forMilliseconds: 160)
        session.send("p")
        _ = session.output(forMilliseconds: 60)
        session.send("\r")
        try session.wait(for: "Press Enter to go back")
        try session.press("Enter")
        #expect(session.isFullScreen)
        #expect(session.row(2).contains("What fails"))
    }
}
