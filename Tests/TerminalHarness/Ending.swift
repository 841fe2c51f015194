import Foundation

/// How a program ended.
public enum Ending: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)

    /// `nil` while the program runs.
    init?(of pid: pid_t) {
        var status: Int32 = 0
        guard waitpid(pid, &status, WNOHANG) == pid else { return nil }
        let signal = status & 0x7F
        self = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
    }
}
