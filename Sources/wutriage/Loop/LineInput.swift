import Glibc
import Terminal

/// Lines of standard input, as a terminal, a pipe or a file has them.
struct LineInput {
    enum Event {
        case line(String)
        /// Ctrl-C, while a line was waited for.
        case interrupted
        case end
    }

    private var bytes: [UInt8] = []
    /// How far the bytes are taken.
    private var taken = 0
    private var isAtEnd = false
    /// From before the prompt is shown: whoever answers it with Ctrl-C at once is asked, too.
    private var interruption: Interruption?

    /// A line longer than this is none; what is beyond becomes a line of its own.
    private static let longest = 1 << 20
    /// How long a paste may pause between two of its lines, in milliseconds.
    private static let patience: CInt = 200

    /// From here on Ctrl-C is something to be asked about, until `next` returns; at all other times it ends the program.
    mutating func listen() {
        if interruption == nil { interruption = Interruption() }
    }

    mutating func next() -> Event {
        listen()
        defer {
            interruption?.close()
            interruption = nil
        }
        while true {
            if let line = takeLine() { return .line(line) }
            if isAtEnd { return taken < bytes.count ? .line(take(upTo: bytes.count)) : .end }
            if interruption?.wait(for: STDIN_FILENO) == false { return .interrupted }
            fill()
        }
    }

    /// Whether another line, or a part of one, is there already or comes at once.
    var hasMore: Bool {
        if taken < bytes.count { return true }
        var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, Self.patience) > 0
    }

    private mutating func fill() {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = read(STDIN_FILENO, &chunk, chunk.count)
        if count > 0 {
            bytes.removeFirst(taken)
            taken = 0
            bytes += chunk[..<count]
        } else if count == 0 || errno != EINTR {
            isAtEnd = true
        }
    }

    private mutating func takeLine() -> String? {
        guard let end = bytes[taken...].firstIndex(of: UInt8(ascii: "\n")) else {
            return bytes.count - taken > Self.longest ? take(upTo: taken + Self.longest) : nil
        }
        defer { taken = end + 1 }
        return take(upTo: end)
    }

    /// Without the carriage return that a file from Windows has at the end of a line.
    private mutating func take(upTo end: Int) -> String {
        defer { taken = end }
        let line = bytes[taken..<end]
        return String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
}
