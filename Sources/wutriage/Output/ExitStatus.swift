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
    /// The option or the file concerned, if one is.
    let name: String?
    let text: Text

    init(_ text: Text, _ status: ExitStatus = .unusable) {
        (self.text, self.status, name) = (text, status, nil)
    }

    /// Of a file.
    init(_ name: String, _ text: Text, _ status: ExitStatus) {
        (self.name, self.text, self.status) = (name, text, status)
    }

    /// Says it on standard error.
    func complain(_ language: Language) {
        if let name { Out.complain(of: name, text(language)) } else { Out.complain(text(language)) }
    }

    /// - Parameters:
    ///   - name: the option or the file concerned.
    ///   - offer: the value that was perhaps meant; offered, never assumed.
    init(naming name: String, _ text: Text, offer: String? = nil) {
        let hint = offer.map { [Interface.Field.offer($0)] } ?? []
        self.init(name, Text { language in ([text] + hint).map { $0(language) }.joined(separator: " ") }, .unusable)
    }
}
