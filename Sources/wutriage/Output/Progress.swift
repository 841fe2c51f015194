import Application
import Facts
import Glibc

/// How far a long reading is, in one line on standard error that is written anew and taken away at the end. Only a
/// terminal shows it, and only where the reading takes more than a second. In plain lines nothing is written anew: one
/// sentence after two seconds, and one at the end.
struct Progress {
    private let size: Int?
    private let language: Language
    private let started = ContinuousClock.now
    private var next: ContinuousClock.Instant
    private var done = 0
    /// How many columns the line has.
    private var width = 0
    private let isPlain = Settings.speaksInLines
    private var isTold = false

    /// - Parameter size: all there is, in bytes; nil where nobody knows.
    init(of size: Int?, _ language: Language) {
        (self.size, self.language) = (size, language)
        let patience: Duration = isPlain ? .seconds(2) : .seconds(1)
        next = started + (isatty(STDERR_FILENO) == 1 ? patience : .seconds(1 << 40))
    }

    /// - Parameter count: how many bytes more were read.
    mutating func add(_ count: Int) {
        done += count
        let now = ContinuousClock.now
        guard now >= next else { return }
        next = now + (isPlain ? .seconds(1 << 40) : .milliseconds(200))
        show(Interface.Reading.progress(done, of: size, in: now - started)(language))
    }

    mutating func end() {
        if isTold { show(Interface.Reading.progress(done, of: nil, in: ContinuousClock.now - started)(language)) }
        if width > 0 { show("") }
    }

    /// Blanks go over what was there. A character of Japanese takes two columns and three bytes.
    private mutating func show(_ line: String) {
        if isPlain {
            isTold = true
            return Out.complain(line + ".")
        }
        let blanks = String(repeating: " ", count: max(0, width - line.utf8.count))
        width = line.utf8.count
        let bytes = Array("\r\(line)\(blanks)\r\(line)".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}
