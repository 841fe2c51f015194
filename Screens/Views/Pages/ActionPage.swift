import Application
import Canvas
import Facts
import Guidance

extension Page {
    /// One thing to do, whole, and the answers to what came of it.
    mutating func action() {
        rail()
        guard let action = model.action else { return }
        let height = frame.isWide ? rows.count : min(rows.count, 2)
        var text = Document(columns: frame.columns)
        text.card(action.fix, model.language)
        rows(height, below: text, asking: asked(of: action), gap: frame.isWide ? 1 : 0)
    }

    /// After a look that answers a question, which one.
    private func asked(of action: PlannedAction) -> String {
        if action.fix.kind.mayCure { return say(Interface.Trial.ask) }
        let label = action.question.map { say(QuestionWords.of($0).label) }
        return label.map { "\(say(Interface.Trial.askAfterLook)) \($0):" } ?? say(Interface.Trial.askAfterLook)
    }
}

extension Document {
    /// A card: first what to do and who can, then what a careful person wants to know.
    fileprivate mutating func card(_ fix: Fix, _ language: Language) {
        typealias Words = Interface.Outcome
        heading("\(Words.kind(fix.kind)(language)): \(fix.title(language))")
        add("\(Words.who(language)): \(Words.who(fix.who)(language))", .hint)
        add("\(Words.risk(language)): \(Words.risk(fix.risk)(language))", style(of: fix.risk))
        instructions(fix, language)
        // What only looks has no effect, and nothing to be undone.
        let consequences = [(Words.sideEffect, fix.sideEffect), (Words.rollback, fix.rollback)]
        let more = [(Words.expect, fix.expect)] + (fix.kind.mayCure ? consequences : []) + [(Words.verify, fix.verify)]
        for (title, text) in more where !text(language).isEmpty {
            add("\(title(language)): \(text(language))", indent: 2)
        }
    }

    /// The steps and the commands, after what keeps the old value.
    ///
    /// - Parameter forPowerShell: whether what is written otherwise in PowerShell stands below.
    mutating func instructions(_ fix: Fix, forPowerShell: Bool = true, _ language: Language) {
        if let saved = fix.saveOldValue { add(saved(language)) }
        for step in fix.steps { item(step(language)) }
        for line in fix.commands where line.shell == .cmd { command(line.line) }
        guard forPowerShell else { return }
        let others = fix.commands.filter { $0.shell == .powershell }
        if !others.isEmpty { add("PowerShell:", .hint, indent: 2) }
        for line in others { command(line.line) }
    }

    private func style(of risk: Risk) -> Style {
        switch risk {
        case .none: .hint
        case .care: .warning
        case .danger: .danger
        }
    }
}
