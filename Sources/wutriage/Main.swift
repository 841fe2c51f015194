import Application
import ArgumentParser
import CStart
import Glibc
import Knowledge

/// The wizard opens before any type of the argument parser is touched: its conformance look-ups cost more than the
/// whole first screen. For the same reason `main` is synchronous.
@main
enum Main {
    @MainActor
    static func main() {
        let words = Words.given
        if let session = PlainWords.session(words) {
            let language = Settings.language(asked: nil)
            let caseFile = session.events.isEmpty ? nil : CaseFile(session)
            exit(Wizard.run(Model(language: language, caseFile: caseFile), ScreenLook()))
        }
        exit(run(Words.protectingCodes(words)))
    }

    /// The parser repeats in its complaints what was typed, so they go through the same door as everything else.
    ///
    /// - Returns: the exit code.
    private static func run(_ words: [String]) -> CInt {
        do {
            if let slip = SubcommandSlip(in: words) { throw slip }
            var command = try Wutriage.parseAsRoot(words)
            try command.run()
            return ExitStatus.done.rawValue
        } catch let slip as SubcommandSlip {
            Out.complain(slip.text(Settings.language(asked: nil)))
            return ExitStatus.usage.rawValue
        } catch {
            let status = Wutriage.exitCode(for: error).rawValue
            let message = Wutriage.fullMessage(for: error)
            guard !message.isEmpty else { return status }
            if status == ExitStatus.done.rawValue { try? Out.print([message]) } else { Out.warn(message) }
            return status
        }
    }
}

/// The words of the command line, before they are parsed.
enum Words {
    /// All of them but the program's name, as they stand in C's `main`.
    static var given: [String] {
        (1..<max(1, start_argument_count())).map { String(cString: start_argument($0)) }
    }

    /// A minus and digits is a code, never an option: `-2147012867`. With a minus sign that no option has, the parser
    /// leaves it alone, and the recogniser reads both alike.
    static func protectingCodes(_ words: [String]) -> [String] {
        words.map { isNegativeNumber($0) ? minus + $0.dropFirst() : $0 }
    }

    /// The word as it was typed.
    static func asTyped(_ word: String) -> String {
        word.hasPrefix(minus) ? "-" + word.dropFirst(minus.count) : word
    }

    private static let minus = "\u{2212}"

    private static func isNegativeNumber(_ word: String) -> Bool {
        word.first == "-" && word.count > 1 && word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
    }
}
