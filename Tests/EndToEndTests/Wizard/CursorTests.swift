import TerminalHarness
import Testing

/// A braille display and a screen reader follow the cursor, seen or not.
@Suite("The cursor") struct CursorTests {
    private static let moving = [
        "Down", "Down", "Up", "Tab", "Shift-Tab", "PgDn", "PgUp", "Home", "End", "Left", "Right", "Up", "Up",
    ]

    @Test(arguments: Place.all) func standsOnTheChosenLine(place: Place) throws {
        let session = try place.open()
        for key in [""] + Self.moving {
            try session.press(key)
            guard let pointed = session.pointed else { continue }
            #expect(session.cursorPlace.row == pointed, "\(key)\n\(session.screen)")
        }
    }

    /// After each answer as well.
    @Test func standsOnTheChosenLineOfTheNextQuestion() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        for key in ["1", "2", "1", "0", "1", "2", "Esc", "Esc", "Enter"] {
            try session.press(key)
            #expect(session.cursorPlace.row == session.pointed, "\(key)\n\(session.screen)")
        }
        #expect(!session.output.contains(0x07), "no bell")
    }

    /// A voice that speaks what is sent speaks only what has changed.
    @Test func noLineIsSentAgain() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press("1 1 1 1 1")
        #expect(session.screen.contains("> [x] 1 Web pages open on this PC (chosen)"), "\(session.screen)")
        let before = session.output.count
        session.send(" ")
        try session.settle()
        #expect(session.screen.contains("> [ ] 1 Web pages open on this PC\n"), "\(session.screen)")
        let sent = String(decoding: session.output[before...], as: UTF8.self)
        #expect(
            !sent.contains("Web pages") && !sent.contains("Updates") && !sent.contains("\u{7}"),
            "\(sent.debugDescription)")
    }
}
