import Application
import ArgumentParser
import Facts

/// The exit codes that scripts rely on.
enum ExitStatus: CInt {
    case done = 0
    /// The answer is bad news.
    case badNews = 1
    /// The input cannot be used.
    case unusable = 2
    /// Wrong usage, or no usable terminal.
    case usage = 64
    /// A file cannot be read, or the output cannot be written.
    case file = 74
    /// Ended by Ctrl-C: 128 and the number of the signal.
    case interrupted = 130

    /// Says that what was printed is not all.
    static func interrupt(_ language: Language) -> ExitStatus {
        Out.complain(Interface.Reading.incomplete(language))
        return .interrupted
    }
}

/// Why a command ends without an answer: a sentence that says which part and why, and the exit code.
struct Failure: Error {
    let status: ExitStatus
    let text: Text

    init(_ text: Text, _ status: ExitStatus = .unusable) {
        self.text = text
        self.status = status
    }

    /// - Parameters:
    ///   - name: the option or the file concerned.
    ///   - offer: the value that was perhaps meant; offered, never assumed.
    init(naming name: String, _ text: Text, offer: String? = nil) {
        let hint = offer.map { [Interface.Field.offer($0)] } ?? []
        self.init(Text { language in "\(name): " + ([text] + hint).map { $0(language) }.joined(separator: " ") })
    }
}
