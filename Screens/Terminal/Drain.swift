import CNcurses
import Glibc

/// Keeps what is still being typed or pasted from whoever gets the terminal next: a shell would run it.
enum Drain {
    /// So many milliseconds of silence mean that no more is coming.
    private static let quiet = 300
    /// Nobody waits longer for a shell, whatever comes.
    private static let longest = 3_000

    /// Throws away what has come and what goes on coming, until it is quiet.
    static func untilQuiet() {
        withoutEcho {
            let end = now() + longest
            var bytes = [UInt8](repeating: 0, count: 4_096)
            while let rest = rest(until: end), hasInput(within: min(rest, quiet)) {
                if read(0, &bytes, bytes.count) <= 0 { break }
            }
            tcflush(0, TCIFLUSH)
        }
    }

    private static func rest(until end: Int) -> Int? {
        let rest = end - now()
        return rest > 0 ? rest : nil
    }

    /// False also where the terminal is gone.
    private static func hasInput(within milliseconds: Int) -> Bool {
        var source = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        return poll(&source, 1, Int32(milliseconds)) > 0 && Int32(source.revents) & (POLLHUP | POLLERR | POLLNVAL) == 0
    }

    /// While `body` runs, the terminal hands over each byte as it comes, shows none and sends no signal for any.
    static func withoutEcho(_ body: () -> Void) {
        var before = termios()
        let isKnown = tcgetattr(0, &before) == 0
        hideTyping()
        body()
        if isKnown { tcsetattr(0, TCSADRAIN, &before) }
    }

    static func hideTyping() {
        var modes = termios()
        guard tcgetattr(0, &modes) == 0 else { return }
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG)
        tcsetattr(0, TCSADRAIN, &modes)
    }
}
