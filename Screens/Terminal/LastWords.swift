import CNcurses
import Glibc

/// Gives the terminal back without ncurses, at any moment: while something is worked out, and while a terminal that has
/// stopped reading lets no output through. Only what POSIX allows in a handler of a signal is called here.
enum LastWords {
    /// What the terminal is sent, and the modes that it had.
    nonisolated(unsafe) private static let state = UnsafeMutablePointer<State>.allocate(capacity: 1)

    private struct State {
        var bytes: UnsafeMutableBufferPointer<UInt8>
        var modes = termios()
        /// The signal that the program ends by already.
        var signal: Int32 = 0
    }

    /// Takes down the modes. Before ncurses changes them.
    static func takeDown() {
        state.initialize(to: State(bytes: .init(start: nil, count: 0)))
        tcgetattr(STDIN_FILENO, &state.pointee.modes)
    }

    /// Makes up what is to be sent. After ncurses has read the terminal's description.
    static func prepare(marksPastes: Bool) {
        var text = marksPastes ? Array(BracketedPaste.off.rawValue.utf8) : []
        for name in ["rmkx", "sgr0", "cnorm", "rmcup"] { text += capability(name) }
        if capability("rmcup").isEmpty { text += Array("\r\n".utf8) }
        let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: text.count)
        _ = bytes.initialize(from: text)
        state.pointee.bytes = bytes
    }

    /// A capability of the terminal without its pauses, `$<5>`, which no terminal of today needs.
    /// Empty where it has none of that name.
    private static func capability(_ name: String) -> [UInt8] {
        guard let text = tigetstr(name), UInt(bitPattern: text) != .max else { return [] }
        var (kept, rest): ([UInt8], Slice) = ([], UnsafeRawBufferPointer(start: text, count: strlen(text))[...])
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "$"), rest.first == UInt8(ascii: "<") {
                rest = rest.drop { $0 != UInt8(ascii: ">") }.dropFirst()
            } else {
                kept.append(byte)
            }
        }
        return kept
    }

    /// Says that a signal ends the program: one that comes later does not change what it says.
    static func end(by signal: Int32) {
        if state.pointee.signal == 0 { state.pointee.signal = signal }
    }

    /// Whether the terminal takes what it is sent.
    static var isHeard: Bool {
        var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        return poll(&output, 1, 0) != 0
    }

    /// Restores the terminal. What it has not read yet goes, so that this has room.
    static func say() {
        let flags = fcntl(STDOUT_FILENO, F_GETFL)
        _ = fcntl(STDOUT_FILENO, F_SETFL, flags | O_NONBLOCK)
        if !isHeard { tcflush(STDOUT_FILENO, TCOFLUSH) }
        let bytes = state.pointee.bytes
        if write(STDOUT_FILENO, bytes.baseAddress, bytes.count) < bytes.count {
            tcflush(STDOUT_FILENO, TCOFLUSH)
            _ = write(STDOUT_FILENO, bytes.baseAddress, bytes.count)
        }
        _ = fcntl(STDOUT_FILENO, F_SETFL, flags)
        tcsetattr(STDIN_FILENO, TCSANOW, &state.pointee.modes)
    }

    /// The handler of a signal that ends the program while it does not wait for one.
    static let handler: @convention(c) (Int32) -> Void = { number in
        say()
        _exit(128 + (state.pointee.signal == 0 ? number : state.pointee.signal))
    }
}
