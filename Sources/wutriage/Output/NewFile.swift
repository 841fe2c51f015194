import Application
import Facts
import Glibc

/// A file that is written once: what stands there already is never overwritten.
enum NewFile {
    /// - Throws: `Failure` with the file's name, where it is there already or cannot be written.
    static func write(_ text: String, to name: String) throws {
        let descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(name) }
        defer { close(descriptor) }
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno != EINTR {
                let fault = failure(name)
                // Half a script would be run as if it were whole.
                unlink(name)
                throw fault
            }
        }
    }

    private static func failure(_ name: String) -> Failure {
        if errno == EEXIST {
            return Failure(name, Interface.Collect.isThere, .file)
        }
        let why = String(cString: strerror(errno))
        return Failure(name, Text(en: "cannot be written: \(why).", ja: "書き込めません: \(why)"), .file)
    }
}
