import Foundation

/// A program in a terminal of its own: a new session whose controlling terminal is the slave of a pty.
///
/// Without fork, which Swift does not allow: posix_spawn begins a session, and the first terminal that a session leader
/// opens becomes its controlling one.
public final class Pty {
    private var master: Int32
    /// The other end, to ask it how much input nobody has taken yet.
    private var slave: Int32
    public let pid: pid_t
    /// The moment before the program was started, its terminal and that terminal's size being there already.
    public let started: ContinuousClock.Instant

    /// - Parameter command: The whole path of the program comes first.
    public init(_ command: [String], environment: [String: String], columns: Int, rows: Int) throws {
        // Swift's Glibc module hides posix_openpt and its kin, so the kernel is asked as they ask it.
        let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var unlocked: Int32 = 0
        var number: Int32 = 0
        guard master >= 0, ioctl(master, Request.lock, &unlocked) == 0, ioctl(master, Request.number, &number) == 0
        else { throw HarnessFailure("no pty: \(String(cString: strerror(errno)))") }
        self.master = master
        slave = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
        setSize(of: master, columns: columns, rows: rows)
        started = .now
        do {
            pid = try spawn(command, environment: environment, on: "/dev/pts/\(number)")
        } catch {
            close(master)
            close(slave)
            throw error
        }
    }

    deinit {
        hangUp()
    }

    /// The terminal goes away, as when a connection breaks.
    func hangUp() {
        for end in [master, slave] where end >= 0 { close(end) }
        (master, slave) = (-1, -1)
    }

    /// The numbers of two requests that the kernel's headers write as macros.
    private enum Request {
        static let lock: UInt = 0x4004_5431  // TIOCSPTLCK
        static let number: UInt = 0x8004_5430  // TIOCGPTN
    }

    public func resize(columns: Int, rows: Int) {
        setSize(of: master, columns: columns, rows: rows)
    }

    /// What the person in front of the terminal types.
    public func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }

    /// What the program has written, as far as any of it comes within the time given; empty where none does.
    public func read(within milliseconds: Int) -> [UInt8] {
        var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&source, 1, Int32(milliseconds)) > 0 else { return [] }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &buffer, buffer.count)
        return Array(buffer.prefix(max(count, 0)))
    }

    /// Whether the program has taken everything that was typed and waits for something else, or has ended.
    public var isWaiting: Bool {
        hasTakenAllInput && ProcessFigures.isAsleep(pid) && ProcessFigures.waitsWithoutLimit(pid)
    }

    private var hasTakenAllInput: Bool {
        var count: Int32 = 0
        return ioctl(slave, UInt(FIONREAD), &count) != 0 || count == 0
    }

    /// Whether the terminal is as a shell wants it: lines, echo, keys that send signals.
    public var isCooked: Bool {
        var modes = termios()
        guard tcgetattr(master, &modes) == 0 else { return false }
        let wanted = tcflag_t(ICANON | ECHO | ISIG)
        return modes.c_lflag & wanted == wanted
    }
}

private func setSize(of terminal: Int32, columns: Int, rows: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
}
