import CNcurses
import Glibc

/// The signals that concern a terminal, as something to wait for beside the keyboard.
///
/// While the program waits they are blocked and read from a descriptor: nothing runs in the middle of anything else, and
/// a resize that comes just before the program falls asleep still wakes it. While it works or paints, those that end it
/// are let through: reading a long paste, or a terminal that has stopped reading, must not keep them waiting.
@MainActor
struct Signals {
    /// A resize, a stop, and going on after one.
    private static let changes = [SIGWINCH, SIGTSTP, SIGCONT]
    /// All that end a program that does not look at them, but those of a fault inside: see `Faults`. Those from 34 on
    /// have no names of their own.
    private static let endings =
        [
            SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGPIPE, SIGIO, SIGPWR,
            SIGSTKFLT, SIGXCPU, SIGXFSZ, SIGSYS,
        ] + Array(34...64)
    private static let watched = changes + endings

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
        for number in Self.changes { signal(number, SIG_DFL) }
        for number in Self.endings { signal(number, LastWords.handler) }
    }

    /// From here on what ends the program ends it at once.
    func letEndingsThrough() { mask(SIG_UNBLOCK, Self.endings) }

    /// From here on it is something to wait for.
    func holdEndingsBack() { mask(SIG_BLOCK, Self.endings) }

    /// While `body` runs, Ctrl-Z stops the program as it stops any other, and it goes on without notice.
    func allowingStop(_ body: () -> Void) {
        mask(SIG_UNBLOCK, [SIGTSTP, SIGCONT])
        body()
        mask(SIG_BLOCK, [SIGTSTP, SIGCONT])
    }

    /// Signals do again what they do to any program.
    func close() {
        alarm(0)
        for number in Self.endings { signal(number, SIG_DFL) }
        mask(SIG_UNBLOCK, Self.watched)
        Glibc.close(descriptor)
    }

    private func mask(_ how: Int32, _ numbers: [Int32]) {
        var set = signalSet(numbers)
        sigprocmask(how, &set, nil)
    }
}

func signalSet(_ numbers: [Int32]) -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for number in numbers { sigaddset(&set, number) }
    return set
}
