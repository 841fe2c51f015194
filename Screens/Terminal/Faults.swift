import CNcurses
import Glibc

/// A fault inside must not leave the person with a terminal that neither echoes nor shows what is typed.
///
/// The terminal is given back, then the same signal ends the program as it would have without this, so that whatever
/// looks at the end of a program sees the fault.
@MainActor
enum Faults {
    /// What a trap of Swift, the C library and the processor raise.
    private static let watched = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

    static func watch() {
        for number in watched { signal(number, giveBack) }
    }

    static func forget() {
        for number in watched { signal(number, SIG_DFL) }
    }
}

/// Nothing can be relied on any more: a second fault in here ends the program at once.
private func giveBack(_ number: Int32) {
    signal(number, SIG_DFL)
    BracketedPaste.off.send()
    tcflush(0, TCIFLUSH)
    endwin()
    raise(number)
}
