import Canvas
import Glibc

/// How large a screen can be. Whoever logs in may claim 65,535 columns, for which ncurses takes a gigabyte, or a size at
/// which it fails.
enum LargestScreen {
    /// A wall of 5120 x 2160 points has 640 columns and 180 rows in a font of 8 x 12.
    static let limit = Size(columns: 640, rows: 240)

    /// The size that the terminal says it has, as far as it is believed; nil where it says none.
    static var size: Size? {
        var actual = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &actual) == 0, actual.ws_row > 0, actual.ws_col > 0 else { return nil }
        return Size(columns: min(Int(actual.ws_col), limit.columns), rows: min(Int(actual.ws_row), limit.rows))
    }

    /// Lets ncurses open no larger screen. It believes the environment first, then the terminal.
    static func bound() {
        var actual = winsize()
        _ = ioctl(1, UInt(TIOCGWINSZ), &actual)
        let columns = asked("COLUMNS") ?? Int(actual.ws_col)
        let rows = asked("LINES") ?? Int(actual.ws_row)
        guard columns > 0, rows > 0 else { return }
        tell(Size(columns: min(columns, limit.columns), rows: min(rows, limit.rows)))
    }

    /// Lets ncurses take this size wherever it looks the size up by itself, as when it comes back from a stop: it would
    /// believe 58,669 rows, which it counts as less than none.
    static func tell(_ size: Size) {
        setenv("COLUMNS", "\(size.columns)", 1)
        setenv("LINES", "\(size.rows)", 1)
    }

    private static func asked(_ name: String) -> Int? { environment(name).flatMap { Int($0) } }
}
