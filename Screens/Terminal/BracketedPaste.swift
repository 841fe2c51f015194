import Glibc

/// Asks a terminal to mark pasted text, so that it cannot be taken for keys.
enum BracketedPaste: String {
    case on = "\u{1B}[?2004h"
    case off = "\u{1B}[?2004l"

    /// Terminals that would print the request instead of understanding it must not get it.
    static func isUnderstood(by term: String) -> Bool {
        ["xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "konsole", "gnome", "vte", "putty", "mintty"]
            .contains { term.hasPrefix($0) }
    }

    /// Past ncurses, which has no name for it and nothing of its own waiting to be sent at the times this is done.
    func send() {
        _ = write(1, rawValue, rawValue.utf8.count)
    }
}
