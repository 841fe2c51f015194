import TerminalHarness
import Testing

/// A place in the wizard, and the keys that lead to it from its first screen.
struct Place: Sendable, CustomTestStringConvertible {
    let name: String
    let keys: String
    /// What is seen there and nowhere on the way to it, in English.
    let sees: String

    var testDescription: String { name }

    /// Whether there is a line to type into.
    var takesText: Bool {
        ["look-up", "bypass", "evidence", "stage 3, refused"].contains(name) || name.hasPrefix("stage 1")
    }

    /// One of each kind of screen, and one of each stage.
    static let all = [
        Place(name: "home", keys: "Down", sees: " > 2 Example case"),
        Place(name: "look-up", keys: #"3 "12029""#, sees: "0x80072EFD  No TCP connection"),
        Place(name: "stage 1, typing", keys: #"1 "8007" Left"#, sees: "[8007 "),
        Place(name: "stage 1, read", keys: #"1 "80072EFD""#, sees: "reads as 0x80072EFD"),
        Place(name: "stage 1, suggestion", keys: "1 Down Down Down", sees: " > 0x80244022"),
        Place(name: "stage 2", keys: #"1 "80072EFD" Enter 1 Down Down"#, sees: " > 2 WSUS"),
        Place(name: "stage 3, marked", keys: #"1 "80072EFD" Enter 1 1 1 1 0 0 0 Down Down Space Down"#, sees: "[x] 2"),
        Place(
            name: "stage 3, refused", keys: #"1 "80072EFD" Enter 1 1 1 1 0 0 0 3 Enter 1 2 "proxy:0""#,
            sees: "There is no port '0'"),
        Place(
            name: "stage 4", keys: #"1 "80072EFD" Enter 1 1 1 1 0 0 0 3 Enter 1 2 Enter Down Down Down"#,
            sees: " > 3 10, Server 2016"),
        Place(
            name: "stage 5", keys: #"1 "80072EFD" Enter 1 1 1 1 0 0 0 3 Enter 1 2 Enter 4 1 Down Down"#,
            sees: " > 2 "),
        Place(name: "OS told before its turn", keys: #"1 "80072EFD" Enter o Down Down"#, sees: " > 2 Vista"),
        Place(name: "outcome, turned", keys: #"1 "80073712" Enter PgDn PgDn PgDn"#, sees: "End of the text"),
        Place(name: "why", keys: #"1 F3 PgDn"#, sees: "more line"),
        Place(name: "help", keys: "F1", sees: "take the answer pointed at"),
        Place(name: "review", keys: #"1 "80072EFD" Enter 1 1 r Down Down"#, sees: " > Updates come from"),
        Place(name: "bypass", keys: #"4 "<local>" Down "wsus01""#, sees: "[wsus01"),
        Place(name: "evidence", keys: "e", sees: "Worth asking for"),
        Place(name: "terms", keys: "F1 t PgDn", sees: "more line"),
        Place(name: "start anew", keys: #"1 "80072EFD" Enter Esc Esc Down Enter"#, sees: "Start anew"),
        Place(name: "explore", keys: "6 c Down Down 2 Down Up", sees: "They part at line 1."),
        Place(name: "contrast", keys: "6 n 1 n Up", sees: "Contrast 2 of 8"),
        Place(name: "time line", keys: "6 y PgDn", sees: "more line"),
        Place(name: "leave", keys: #"1 "80072EFD" Enter q"#, sees: "Quit? "),
    ]

    /// The wizard in English, at this place.
    func open(columns: Int = 80, rows: Int = 24, term: String = "xterm-256color") throws -> TerminalSession {
        let session = try TerminalSession(wizard: [], columns: columns, rows: rows, term: term)
        try session.press(keys)
        guard session.screen.contains(sees) else { throw HarnessFailure("No \(sees) on\n\(session.screen)") }
        return session
    }
}
