import Evidence
import Facts
import Glibc

/// The door everything that is printed goes through: no control character and no credential passes it.
enum Out {
    /// - Throws: `Failure`, where not all of it could be written.
    static func print(_ lines: [String]) throws {
        try write(clean(lines.joined(separator: "\n")), to: STDOUT_FILENO)
    }

    /// - Parameter names: of files, with which lines begin; see `complain(of:_:)`.
    /// - Throws: `Failure`, where not all of it could be written.
    static func print(_ lines: [String], of names: [String]) throws {
        let cleaned = lines.map { line in
            guard let name = names.first(where: { line.hasPrefix($0 + ":") }) else { return clean(line) }
            return clean(name) + ":" + clean(String(line.dropFirst(name.count + 1)))
        }
        try write(cleaned.joined(separator: "\n"), to: STDOUT_FILENO)
    }

    /// - Throws: `Failure`, where not all of it could be written.
    static func print(_ value: JSON) throws {
        try write(value.withEdition.text(), to: STDOUT_FILENO)
    }

    /// What was made here from tables and from options that were read: as it stands, with its line ends.
    /// - Throws: `Failure`, where not all of it could be written.
    static func printExactly(_ text: String) throws {
        try write(text, to: STDOUT_FILENO, end: "")
    }

    /// Complaints go to standard error, with the program's name.
    static func complain(_ text: String) {
        warn("wutriage: \(text)")
    }

    /// The name of a file passes the door by itself: together with what is said of it `/etc/passwd: ...` would read as a
    /// password and take the reason away.
    static func complain(of name: String, _ text: String) {
        writeCleaned("wutriage: \(clean(name)): \(clean(text))")
    }

    private static func writeCleaned(_ text: String) {
        try? write(text, to: STDERR_FILENO)
    }

    /// To standard error, as it stands.
    static func warn(_ text: String) {
        writeCleaned(clean(text))
    }

    private static func clean(_ text: String) -> String { Intake.clean(text, limit: .max).text }

    private static func write(_ text: String, to descriptor: CInt, end: String = "\n") throws {
        var bytes = Array((text + end).utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno != EINTR {
                return try giveUp(errno)
            }
        }
    }

    /// Where standard output is closed the program ends, silently.
    private static func giveUp(_ fault: CInt) throws {
        switch fault {
        // The signal of a terminal that went away ends the wizard by itself.
        case EIO: return
        // Whoever started the program may have had SIGPIPE ignored, and that is inherited.
        case EPIPE: exit(128 + SIGPIPE)
        default:
            let why = String(cString: strerror(fault))
            throw Failure(
                Text(en: "The output cannot be written: \(why).", ja: "出力を書き込めません: \(why)"), .file)
        }
    }
}
