import CNcurses
import Glibc

/// Why there is no full screen.
public enum OpenFailure: Error, Sendable, Equatable {
    /// Standard input or standard output is a file or a pipe.
    case notATerminal
    /// The terminal named by TERM cannot show a full screen, or nothing is known about it. Empty where TERM is not set.
    case unusableTerm(String)
    /// The server has no description of any terminal, not even of the simplest. Empty where TERM is not set.
    case noDescriptions(String)
    /// The locale says that the terminal shows another encoding; `utf8` is the same locale in UTF-8.
    case otherEncoding(locale: String, utf8: String)
}

extension Terminal {
    /// Terminals taken for one that the server does not know, such as a new emulator on an old server.
    private static let substitutes = ["xterm", "vt100"]
    /// Names that say "no terminal to speak of".
    private nonisolated static let incapable = ["", "dumb", "unknown"]
    /// Whether a terminal's name says that lines are all it can show.
    public nonisolated static func isIncapable(_ term: String) -> Bool { incapable.contains(term) }

    /// How many milliseconds a lone ESC may wait for more, unless ESCDELAY says otherwise. ncurses takes a second.
    private static let escapeDelay: Int32 = 25

    /// Takes the terminal over. From here on every way out leads through `close`.
    ///
    /// Signals that concern a terminal are blocked until then, and a program started meanwhile inherits that.
    /// - Parameters:
    ///   - colour: false to do without colours even where there are some.
    ///   - plainLines: whether lines are drawn in ASCII.
    public static func open(colour: Bool = true, plainLines: Bool = false) throws(OpenFailure) -> Terminal {
        guard isatty(0) == 1, isatty(1) == 1 else { throw .notATerminal }
        let wanted = environment("TERM") ?? ""
        guard !isIncapable(wanted) else { throw .unusableTerm(wanted) }
        try useUTF8Locale()
        let signals = Signals()
        LastWords.takeDown()
        LargestScreen.bound()
        let name = ([wanted] + substitutes).first { nc_newterm($0) != nil }
        signals.forgetHandlers()
        guard let name else {
            signals.close()
            throw .noDescriptions(wanted)
        }
        guard tigetstr("cup") != nil, let window = nc_stdscr(), let keys = newpad(1, 1) else {
            endwin()
            signals.close()
            throw .unusableTerm(wanted)
        }
        prepare(keys)
        LastWords.prepare(marksPastes: BracketedPaste.isUnderstood(by: name))
        Faults.watch()
        return Terminal(
            window: window, keys: keys, signals: signals, name: name, isSubstitute: name != wanted,
            hasColour: colour && Look.prepareColours(), drawsPlainLines: plainLines)
    }

    private static func prepare(_ keys: UnsafeMutablePointer<WINDOW>) {
        raw()
        noecho()
        nonl()
        typeahead(-1)
        keypad(keys, true)
        nodelay(keys, true)
        if environment("ESCDELAY") == nil { set_escdelay(escapeDelay) }
        Keycode.defineAdditional()
    }
}

/// A variable of the environment.
func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
}
