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
    }
}
