import TerminalHarness
import Testing

/// Odd terminals, and what they are told.
@Suite("Kinds of terminal") struct TerminalKindTests {
    /// The wizard asks line by line then; more of it stands in `PlainWizardTests`.
    @Test(arguments: [("dumb", "en"), ("dumb", "ja"), ("", "en"), ("unknown", "en")])
    func oneThatShowsNoFullScreen(term: String, language: String) throws {
        let session = try TerminalSession(wizard: [], term: term, environment: ["LANG": language])
        let sentence =
            language == "ja"
            ? "端末の種類「\(term)」では画面を表示できないため、1 行ずつ質問します。"
            : "The terminal type \"\(term)\" shows no full screen, so the wizard"
        #expect(session.screen.hasPrefix(sentence), "\(session.screen)")
        session.send("7\r")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
        #expect(!session.output.contains(0x1B))
    }

    /// From a terminal, but with one end that is closed or leads elsewhere.
    @Test(arguments: [">&-", "<&-", "> /dev/null", "< /dev/null"]) func oneOfWhichHalfIsMissing(redirection: String)
        throws
    {
        let command = #""$0" 80072EFD \#(redirection); echo "it was $?""#
        let session = try TerminalSession(["/bin/sh", "-c", command, try Products.wutriage])
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.row(0).hasPrefix("wutriage: The wizard needs a terminal on standard input and output."))
        #expect(session.screen.contains("\nit was 64"))
        #expect(session.isRestored && !session.output.contains(0x1B))
    }

    /// xterm-kitty is what an old server has never heard of.
    @Test func oneThatIsNotKnown() throws {
        let session = try TerminalSession(
            wizard: [], term: "xterm-kitty", environment: ["TERMINFO_DIRS": "/usr/share/terminfo:/lib/terminfo"])
        #expect(session.row(22) == " Terminal type xterm-kitty is not known here; xterm is used.")
        try session.press("Down")
        #expect(session.row(22) == "")
    }

    @Test(
        arguments: [
            (["--no-color"], [:]), ([], ["NO_COLOR": "1"]), ([], ["TERM": "vt100"]), ([], ["TERM": "xterm-mono"]),
        ] as [([String], [String: String])])
    func withoutColoursItIsTheSameScreen(arguments: [String], environment: [String: String]) throws {
        let colourful = try TerminalSession(wizard: ["80072EFD"])
        let plain = try TerminalSession(wizard: ["80072EFD"] + arguments, environment: environment)
        #expect(plain.screen == colourful.screen)
        #expect(colours(of: colourful) != [])
        #expect(colours(of: plain) == [])
    }

    /// Where lines are two columns wide, the others are told.
    @Test(arguments: [(["--ascii"], [:]), ([], ["WUTRIAGE_ASCII": "1"])] as [([String], [String: String])])
    func linesCanBePlain(arguments: [String], environment: [String: String]) throws {
        let session = try TerminalSession(wizard: arguments, columns: 120, rows: 40, environment: environment)
        #expect(session.row(1) == String(repeating: "-", count: 120))
        try session.press("6")
        #expect(session.screen.contains("+-") && session.screen.contains("|"))
        #expect(!session.screen.unicodeScalars.contains { (0x2500...0x257F).contains($0.value) }, "\(session.screen)")
    }

    private func colours(of session: TerminalSession) -> Set<Int> {
        let cells = (0..<24).flatMap { row in (0..<80).map { session.appearance(row: row, column: $0) } }
        return Set(cells.compactMap(\.colour))
    }

    static let kinds = [
        "xterm-256color", "xterm", "screen-256color", "screen", "tmux-256color", "linux", "vt100", "vt220",
    ]

    /// Drawn lines too: in UTF-8 they are letters like any other, whatever the terminal has for them.
    @Test(arguments: kinds, ["en_US.UTF-8", "ja_JP.UTF-8"]) func itIsTheSameScreen(term: String, locale: String) throws
    {
        let session = try TerminalSession(wizard: ["80072EFD"], term: term, environment: ["LANG": locale])
        let usual = try TerminalSession(wizard: ["80072EFD"], environment: ["LANG": locale])
        #expect(session.screen == usual.screen)
        #expect(session.row(1) == String(repeating: "─", count: 80))
        // From top to bottom, and from a field to none.
        for keys in ["F1", "PgDn", "Esc", "Up", "r Enter", "Home Del", "Esc", "b", "b"] {
            try session.press(keys)
            try usual.press(keys)
            #expect(session.screen == usual.screen)
            if let cursor = usual.cursor { #expect(session.cursor?.column == cursor.column) }
        }
    }

    @Test(arguments: kinds + ["ansi"]) func theKeysWork(term: String) throws {
        let session = try TerminalSession(wizard: ["80072EFD"], term: term)
        #expect(session.pointed == 9)
        session.send("\u{1B}OB")
        try session.settle()
        #expect(session.pointed == 5)
        session.send("\u{1B}[B")
        try session.settle()
        #expect(session.pointed == 6)
        // F3, also as PuTTY sends it in its Linux mode.
        for key in ["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C"] {
            session.send(key)
            try session.settle()
            #expect(session.row(0).contains("What fails"), "\(key.debugDescription)")
            try session.press("Esc")
        }
        try session.press("q Enter")
        #expect(try session.waitForExit() == .exit(0))
    }
}
