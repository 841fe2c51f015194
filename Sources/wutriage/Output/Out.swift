import Evidence
import Glibc

/// The door everything that is printed goes through: no control character and no credential passes it.
enum Out {
    static func print(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    static func print(_ lines: [String]) {
        print(lines.joined(separator: "\n"))
    }

    /// Complaints go to standard error, with the program's name.
    static func complain(_ text: String) {
        write("wutriage: \(text)", to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: CInt) {
        var bytes = Array((Intake.clean(text, limit: .max).text + "\n").utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                bytes = bytes.dropFirst(count)
            } else if errno != EINTR {
                return
            }
        }
    }
}
