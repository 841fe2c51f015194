import Foundation

/// What the kernel tells of a running program under /proc.
public enum ProcessFigures {
    /// The most memory that was ever resident, in kB (VmHWM); `nil` when the program has ended.
    public static func peakMemory(of pid: pid_t) -> Int? {
        figure("VmHWM", in: "/proc/\(pid)/status")
    }

    /// What it costs in memory that it runs, in kB: its own pages, and its part of those it shares (PSS).
    public static func proportionalMemory(of pid: pid_t) -> Int? {
        figure("Pss", in: "/proc/\(pid)/smaps_rollup")
    }

    /// How often any of its threads has fallen asleep. As long as this stays as it is, nothing has woken a program that
    /// slept.
    public static func timesAsleep(_ pid: pid_t) -> Int? {
        guard let threads = try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(pid)/task") else {
            return nil
        }
        return threads.compactMap { figure("voluntary_ctxt_switches", in: "/proc/\(pid)/task/\($0)/status") }
            .reduce(0, +)
    }

    /// The same of a program and of those that it runs, as a shell does; another figure when one of them ends.
    static func timesAsleepInAll(_ pid: pid_t) -> Int {
        children(of: pid).map(timesAsleepInAll).reduce(timesAsleep(pid) ?? 0, +)
    }

    /// Whether it waits for something or has ended, as told by the letter after its name.
    public static func isAsleep(_ pid: pid_t) -> Bool { state(of: pid) == "S" || hasEnded(pid) }

    /// Whether it has ended, and perhaps nobody has asked yet how.
    static func hasEnded(_ pid: pid_t) -> Bool { state(of: pid) ?? "Z" == "Z" }

    private static func state(of pid: pid_t) -> Character? {
        let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        return status?.split(separator: ")").last?.dropFirst().first
    }

    /// Whether it, and all that it runs, wait for something to happen and not for a time to pass: what waits for a time
    /// will go on by itself, and has not answered yet.
    static func waitsWithoutLimit(_ pid: pid_t) -> Bool {
        !isInTimedPoll(pid) && children(of: pid).allSatisfy(waitsWithoutLimit)
    }

    static func children(of pid: pid_t) -> [pid_t] {
        let children = (try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)) ?? ""
        return children.split(separator: " ").compactMap { pid_t($0) }
    }

    /// By the number of the system call and its arguments: `7 0x7ffc 0x2 0xffffffff ...` is poll, and -1 its third. On
    /// ARM it is ppoll, which gets no time at all.
    private static func isInTimedPoll(_ pid: pid_t) -> Bool {
        let call = (try? String(contentsOfFile: "/proc/\(pid)/syscall", encoding: .utf8)) ?? ""
        let words = call.split(separator: " ")
        guard words.count > 3 else { return false }
        switch words[0] {
        case "7": return !words[3].hasSuffix("ffffffff")
        case "73", "271": return words[3] != "0x0"
        default: return false
        }
    }

    /// The number after a name at the beginning of a line, such as `VmHWM:      3892 kB`.
    private static func figure(_ name: String, in file: String) -> Int? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        return text.split(separator: "\n").lazy
            .filter { $0.hasPrefix(name + ":") }
            .compactMap { $0.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } }
            .first
    }
}
