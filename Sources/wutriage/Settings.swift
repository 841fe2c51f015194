import Facts
import Glibc
import Terminal

/// What the environment says.
enum Settings {
    /// The language asked for, or that of the locale, or English.
    static func language(asked: Language?) -> Language {
        if let asked { return asked }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
        return locale.hasPrefix("ja") ? .ja : .en
    }

    /// Whether colours may be used: `NO_COLOR`, when set to anything, says no.
    static var colour: Bool { variable("NO_COLOR") == nil }

    /// Whether lines are drawn in ASCII: `WUTRIAGE_ASCII`, when set to anything, says so.
    static var plainLines: Bool { variable("WUTRIAGE_ASCII") != nil }

    /// The terminal's type.
    static var terminal: String { variable("TERM") ?? "" }

    /// Whether the wizard speaks in lines, as asked or because the terminal shows nothing else.
    static var speaksInLines: Bool {
        Swift.CommandLine.arguments.contains("--plain") || Terminal.isIncapable(terminal)
    }

    /// The person's own folder; where none is told, the one that the program was started in.
    static var home: String { variable("HOME") ?? "." }

    /// The month of today, as `YYYY-MM`.
    static var month: String? {
        var now = time(nil)
        var parts = tm()
        guard gmtime_r(&now, &parts) != nil else { return nil }
        let month = parts.tm_mon + 1
        return "\(parts.tm_year + 1900)-\(month < 10 ? "0" : "")\(month)"
    }

    /// Whether a person sits at both ends.
    ///
    /// - Parameter readingInput: whether standard input is read to its end first, so that it need be no terminal.
    static func isTerminal(readingInput: Bool) -> Bool {
        (readingInput || isatty(STDIN_FILENO) == 1) && isatty(STDOUT_FILENO) == 1
    }

    /// How many lines the terminal shows at once.
    static var screenLines: Int {
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_row > 4
        return isKnown ? Int(size.ws_row) : 24
    }

    private static func variable(_ name: String) -> String? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return String(cString: value)
    }
}
