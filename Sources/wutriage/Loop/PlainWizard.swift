import Application
import Facts
import Glibc
import Plain
import Terminal

/// The wizard in lines: what there is to say is said, a line is read, effects are carried out.
@MainActor
struct PlainWizard {
    private var talk: Conversation
    private var input = LineInput()
    /// Whether a person sits at both ends, so that an answer stands behind its prompt.
    private let isTerminal = Settings.isTerminal(readingInput: false)

    /// Runs the wizard to its end.
    ///
    /// - Parameter opening: what is said before the first screen.
    /// - Returns: the exit code.
    static func run(_ model: Model, opening: Text? = nil) -> CInt {
        do {
            var wizard = PlainWizard(model, opening)
            return try wizard.loop()
        } catch let failure as Failure {
            failure.complain(model.language)
            return failure.status.rawValue
        } catch {
            return ExitStatus.file.rawValue
        }
    }

    private init(_ model: Model, _ opening: Text?) {
        let isTerminal = Settings.isTerminal(readingInput: false)
        talk = Conversation(model, opening: opening, page: isTerminal ? Settings.screenLines - 2 : nil)
    }

    private mutating func loop() throws -> CInt {
        while true {
            let lines = talk.announcement()
            if !lines.isEmpty { try Out.print(lines) }
            input.listen()
            try showPrompt()
            let effects: [Effect]
            switch input.next() {
            case .line(let line): effects = talk.take(line, isFollowed: !isTerminal || input.hasMore)
            case .interrupted:
                if !isTerminal || talk.model.screen == .leave { return try stop(ExitStatus.interrupted.rawValue) }
                try Out.print([""])
                effects = talk.interrupt()
            case .end: return try stop(status)
            }
            if try carryOut(effects) { return status }
        }
    }

    /// A script that was not understood in full has not done what it was written for. Whoever sits at a terminal has
    /// heard it each time.
    private var status: CInt {
        if isTerminal || talk.unused.isEmpty { return ExitStatus.done.rawValue }
        Out.complain(Interface.Prompt.unused(talk.unused)(talk.model.language))
        return ExitStatus.unusable.rawValue
    }

    private func showPrompt() throws {
        guard let prompt = talk.prompt else { return }
        try Out.printExactly(isTerminal ? prompt : prompt.trimmingEnd + "\n")
    }

    /// - Returns: whether this was the end.
    private mutating func carryOut(_ effects: [Effect]) throws -> Bool {
        for effect in effects {
            switch effect {
            case .print(let lines): try Out.print(lines)
            case .leave(let lines):
                if !lines.isEmpty { try Out.print(lines) }
                return true
            case .write(let name, let text): talk.take(back: Self.write(text, to: name))
            case .repaint: break
            }
        }
        return false
    }

    private static func write(_ text: String, to name: String) -> Message {
        do {
            try NewFile.write(text, to: "\(Settings.home)/\(name)")
            return .fileWritten(name, fault: nil)
        } catch let failure as Failure {
            return .fileWritten(name, fault: Text { "~/\(name): \(failure.text($0))" })
        } catch {
            return .keyIgnored
        }
    }

    /// Says where the input ended, and gives what there is of the case.
    private mutating func stop(_ status: CInt) throws -> CInt {
        let (stopped, effects) = talk.end()
        if isTerminal { try Out.print([""]) }
        try Out.print(stopped)
        _ = try carryOut(effects)
        return status
    }
}

extension String {
    /// Without the blanks at its end, behind which nobody types.
    fileprivate var trimmingEnd: String { String(self[..<(lastIndex { $0 != " " }.map(index(after:)) ?? startIndex)]) }
}
