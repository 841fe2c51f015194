import CNcurses
import Glibc

/// Ctrl-C as something that is asked for between two steps, so that a long work can end with what it has.
public struct Interruption: Sendable {
    private let descriptor: Int32

    public init() {
        var set = signalSet([SIGINT])
        sigprocmask(SIG_BLOCK, &set, nil)
        descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    }

    /// Waits until there is something to read.
    /// - Returns: false where Ctrl-C came first.
    public func wait(for input: Int32) -> Bool {
        var polled = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        ]
        while poll(&polled, 2, -1) < 0 && errno == EINTR {}
        guard polled[0].revents != 0 else { return true }
        var information = signalfd_siginfo()
        return read(descriptor, &information, MemoryLayout<signalfd_siginfo>.size) < 0
    }

    /// From here on Ctrl-C ends the program again.
    public func close() {
        Glibc.close(descriptor)
        var set = signalSet([SIGINT])
        sigprocmask(SIG_UNBLOCK, &set, nil)
    }
}
