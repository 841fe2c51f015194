import Application
import ArgumentParser
import CStart
import Evidence
import Facts
import Glibc

/// The wizard opens before any type of the argument parser is touched: its conformance look-ups cost more than the
/// whole first screen. For the same reason `main` is synchronous.
@main
enum Main {
    @MainActor
    static func main() {
        Surroundings.openStreams()
        Surroundings.forgetBacktraces()
        let words = Words.given
        if let model = PlainWords.model(words, Settings.language(asked: nil)) {
            exit(Wizard.run(model, ScreenLook()))
        }
        if let inquiry = Inquiry(in: words) {
            exit(answer(inquiry.lines(Settings.language(asked: Language(in: words)))))
        }
        exit(run(Words.protectingCodes(Words.withoutSecrets(words))))
    }

    /// Prints what was asked of the program itself.
    private static func answer(_ lines: [String]) -> CInt {
        do {
            try Out.print(lines)
            return ExitStatus.done.rawValue
        } catch {
            let failure = error as? Failure
            if let failure { Out.complain(failure.text(Settings.language(asked: nil))) }
            return (failure?.status ?? .file).rawValue
        }
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
            if status != ExitStatus.done.rawValue {
                Out.warn(message)
                return status
            }
            return answer([message])
        }
    }
}

/// What the process has from whoever started it.
enum Surroundings {
    /// Makes of closed streams such as fail when they are used. A file that is opened later would take their numbers, and
    /// what was meant for standard output would be written into it.
    static func openStreams() {
        for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
            // The lowest number that is free. Opened the wrong way round, so that reading or writing it is a fault.
            _ = open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
    }

    /// Lets a fault end the program as the system does. Swift's own handlers would start a program `swift-backtrace`
    /// that lies beside this one, whoever has put it there.
    static func forgetBacktraces() {
        for fault in [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] { signal(fault, SIG_DFL) }
        // A shell starts what runs in the background with SIGQUIT ignored.
        var before = sigaction()
        sigaction(SIGQUIT, nil, &before)
        if unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) != 1 { signal(SIGQUIT, SIG_DFL) }
    }
}

/// The words of the command line, before they are parsed.
enum Words {
    /// All of them but the program's name, as they stand in C's `main`.
    static var given: [String] {
        (1..<max(1, start_argument_count())).map { String(cString: start_argument($0)) }
    }

    /// A complaint names the word that it is about. The name of a file is left alone, whatever it is.
    static func withoutSecrets(_ words: [String]) -> [String] {
        words.map { access($0, F_OK) == 0 ? $0 : Intake.word($0) }
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
