import Application
import Facts
import Guidance

/// What was found, and what can be done.
extension Conversation {
    func outcome(_ outcome: OutcomeID, _ speech: inout Speech) {
        let file = model.caseFile
        speech.gap()
        speech.say(file.title(of: outcome).asSentence)
        for line in file.because(outcome) { speech.say(line.asSentence) }
        if let order = OrderText.inOneLine(file.resolution), outcome.restsOnOrder {
            speech.labelled(Interface.Outcome.order, order.spoken.asSentence)
        }
        if let cured = file.cured { comparison(cured, &speech) }
        if let next = file.plan.first?.fix, !file.hasEnded { self.next(next, &speech) }
        let others = file.causes.filter { $0 != outcome.cause }
        if !others.isEmpty {
            speech.heading(Interface.Prompt.ending(Interface.Outcome.alsoPossible, with: ":"))
            for cause in others { speech.item(cause.title) }
        }
        speech.heading(Interface.Prompt.ending(Interface.Outcome.tellCaller, with: ":"))
        speech.say(Outcome.of(outcome).tell(file.facts, file.verdict))
        speech.heading(askedAfterwards)
        choices(&speech)
    }

    private var askedAfterwards: Text {
        if case .ended(_, let result) = model.caseFile.walk.state { return Interface.Trial.over(result) }
        return model.caseFile.plan.isEmpty ? Interface.Trial.next : Interface.Trial.choose
    }

    func choices(_ speech: inout Speech) {
        for choice in Choices(model).all { speech.choice(choice.number, speech.words(choice.row.text)) }
    }

    private func comparison(_ cured: CureComparison, _ speech: inout Speech) {
        speech.heading(Interface.Prompt.ending(Interface.Cure.title, with: ":"))
        for (name, lines) in [(Interface.Cure.before, cured.before), (Interface.Cure.after, cured.after)] {
            speech.say(Interface.Prompt.ending(name, with: ":"))
            for line in lines { speech.say(line.spoken, indent: 2, hanging: 3) }
        }
    }

    /// What is done next: what it is, who can do it, how, and what to expect.
    private func next(_ fix: Fix, _ speech: inout Speech) {
        speech.heading(Interface.Prompt.labelled(Interface.Outcome.next, Self.title(of: fix)))
        instructions(fix, &speech)
        speech.labelled(Interface.Outcome.expect, fix.expect)
    }

    private static func title(of fix: Fix) -> Text {
        let (kind, who) = (Interface.Outcome.kind(fix.kind), Interface.Outcome.who(fix.who))
        return Text { "\(kind($0)): \(fix.title($0)) (\(who($0)))" }
    }

    // MARK: One thing to do

    func action(_ speech: inout Speech) {
        guard let action = model.action else { return }
        let fix = action.fix
        speech.gap()
        speech.say(Interface.Prompt.labelled(Interface.Outcome.kind(fix.kind), fix.title))
        speech.labelled(Interface.Outcome.who, Interface.Outcome.who(fix.who))
        speech.labelled(Interface.Outcome.risk, Interface.Outcome.risk(fix.risk))
        instructions(fix, &speech)
        speech.labelled(Interface.Outcome.expect, fix.expect)
        if fix.kind.mayCure {
            speech.labelled(Interface.Outcome.sideEffect, fix.sideEffect)
            speech.labelled(Interface.Outcome.rollback, fix.rollback)
        }
        speech.labelled(Interface.Outcome.verify, fix.verify)
        speech.heading(asked(of: action))
        choices(&speech)
    }

    /// After a look that answers a question, which one.
    private func asked(of action: PlannedAction) -> Text {
        if action.fix.kind.mayCure { return Interface.Trial.ask }
        let label = action.question.map { QuestionWords.of($0).label }
        return label.map { label in Text { "\(Interface.Trial.askAfterLook($0)) \(label($0)):" } }
            ?? Interface.Trial.askAfterLook
    }

    /// The steps and the commands, after what keeps the old value.
    private func instructions(_ fix: Fix, _ speech: inout Speech) {
        if let saved = fix.saveOldValue { speech.say(saved) }
        for step in fix.steps { speech.item(step) }
        for line in fix.commands where line.shell == .cmd { speech.command(line.line) }
        let others = fix.commands.filter { $0.shell == .powershell }
        if !others.isEmpty { speech.say("PowerShell:") }
        for line in others { speech.command(line.line) }
    }
}
