import CNcurses
import Glibc

/// The signals that concern a terminal, as something to wait for beside the keyboard.
///
/// They are blocked and read from a descriptor: nothing ever runs in the middle of anything else, and a resize that
/// comes just before the program falls asleep still wakes it.
@MainActor
struct Signals {
    /// A hang-up, the three that ask a program to end, a resize, a stop, and going on after one.
    private static let watched = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGWINCH, SIGTSTP, SIGCONT]

    /// Readable while a signal waits to be taken.
    let descriptor: Int32

    /// Before ncurses is opened, so that its own handlers never see a signal.
    init() {
        var set = signalSet(Self.watched)
        sigprocmask(SIG_BLOCK, &set, nil)
        descriptor = signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    }

    /// Takes the next signal that waits.
    func next() -> Int32? {
        var information = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        return read(descriptor, &information, size) == size ? Int32(information.ssi_signo) : nil
    }

    /// ncurses puts handlers of its own in place, which would end the process in their own way as soon as the
    /// signals are let through again.
    func forgetHandlers() {
        for number in Self.watched { signal(number, SIG_DFL) }
    }

    /// While `body` runs, Ctrl-Z stops the program as it stops any other, and it goes on without notice.
    func allowingStop(_ body: () -> Void) {
        var stop = signalSet([SIGTSTP, SIGCONT])
        sigprocmask(SIG_UNBLOCK, &stop, nil)
        body()
        sigprocmask(SIG_BLOCK, &stop, nil)
    }

    /// Signals do again what they do to any program.
    func close() {
        var set = signalSet(Self.watched)
        sigprocmask(SIG_UNBLOCK, &set, nil)
        Glibc.close(descriptor)
    }
}

func signalSet(_ numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
}
