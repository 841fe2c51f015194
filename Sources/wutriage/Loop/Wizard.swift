import Application
import Canvas
import Evidence
import Facts
import Glibc
import Terminal
import Views

/// The loop: a key becomes a message, the message changes the model, the model is drawn, effects are carried out.
@MainActor
struct Wizard {
    private let terminal: Terminal
    private var model: Model
    /// The model before the last key, which may turn out to have been none: an escape on a slow line, or the first letter
    /// of a text. Nil where the key did something that cannot be taken back.
    private var beforeKey: Model?

    /// Runs the wizard to its end.
    ///
    /// - Returns: the exit code.
    static func run(_ model: Model, _ look: ScreenLook) -> CInt {
        do throws(OpenFailure) {
            let terminal = try Terminal.open(colour: look.colour, plainLines: look.plainLines)
            var wizard = Wizard(terminal: terminal, model: model)
            if let used = terminal.fallback {
                wizard.model.notice = Interface.Screen.fallback(from: Settings.terminal, to: used)
            }
            return wizard.loop()
        } catch .unusableTerm(let name) {
            return PlainWizard.run(model, opening: Interface.Prompt.becauseOf(name))
        } catch {
            Out.complain(complaint(about: error)(model.language))
            return ExitStatus.usage.rawValue
        }
    }

    private static func complaint(about failure: OpenFailure) -> Text {
        switch failure {
        case .notATerminal: Interface.Screen.needsTerminal
        case .unusableTerm(let name): Interface.Screen.unusableTerminal(name)
        case .noDescriptions(let name): Interface.Screen.noDescriptions(name)
        case .otherEncoding(let locale, let utf8): Interface.Screen.otherEncoding(locale, utf8: utf8)
        }
    }

    private init(terminal: Terminal, model: Model) {
        self.terminal = terminal
        self.model = model
    }

    private mutating func loop() -> CInt {
        while true {
            draw()
            switch terminal.next() {
            case .key(let keystroke): if let status = take(keystroke) { return status }
            case .keyWithdrawn: model = beforeKey ?? model
            case .typed(let text): _ = take(.rushed(text))
            case .poured(let text, let truncated): _ = take(.poured(text, truncated: truncated))
            case .paste(let text, let truncated): _ = take(.pasted(text, truncated: truncated))
            case .resize, .resumed: break
            case .ended(let signal): return end(by: signal)
            }
        }
    }

    /// Keys typed ahead are answered together: a slow line shall not carry screens that nobody waits for. But each is
    /// taken on the screen that was laid out for it, unless it is a letter, to which no layout matters.
    private mutating func draw() {
        let upcoming = terminal.upcoming
        if model.lettersAreText, case .key(.character) = upcoming { return }
        let drawing = Views.draw(model, terminal.size)
        _ = update(&model, .laidOut(drawing.extent))
        if upcoming == nil { terminal.paint(drawing.canvas) }
    }

    private mutating func take(_ keystroke: Keystroke) -> CInt? {
        beforeKey = model
        return take(model.message(for: Key(keystroke)))
    }

    /// - Returns: the exit code, when the message ends the wizard.
    private mutating func take(_ message: Message) -> CInt? {
        let effects = update(&model, message)
        if !effects.isEmpty { beforeKey = nil }
        for effect in effects {
            switch effect {
            case .print(let lines): pause(over: lines)
            case .leave(let lines): return leave(lines)
            case .repaint: terminal.repaint()
            case .write(let name, let text): write(text, to: name)
            }
        }
        return nil
    }

    /// On the normal screen any terminal can select a long line as one.
    private func pause(over lines: [String]) {
        let prompt = Interface.Screen.pressEnter(model.language)
        terminal.leave { try? Out.print(lines + ["", prompt]) }
    }

    private mutating func write(_ text: String, to name: String) {
        do {
            try NewFile.write(text, to: "\(Settings.home)/\(name)")
            _ = update(&model, .fileWritten(name, fault: nil))
        } catch let failure as Failure {
            _ = update(&model, .fileWritten(name, fault: Text { "~/\(name): \(failure.text($0))" }))
        } catch {}
    }

    private func leave(_ lines: [String]) -> CInt {
        terminal.close()
        do {
            if !lines.isEmpty { try Out.print(lines) }
            return ExitStatus.done.rawValue
        } catch {
            return ExitStatus.file.rawValue
        }
    }

    private func end(by signal: CInt) -> CInt {
        terminal.close(isGone: signal == SIGHUP)
        return 128 + signal
    }
}

/// How the screen is to look.
struct ScreenLook {
    var colour = Settings.colour
    /// Whether lines are drawn in ASCII.
    var plainLines = Settings.plainLines
}
