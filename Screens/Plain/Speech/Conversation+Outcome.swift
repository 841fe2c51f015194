import Application
import Facts
import Guidance

/// What was found, and what can be done.
extension Conversation {
    /// After a result only what has changed, and what can be done.
    mutating func outcome(_ outcome: OutcomeID, _ speech: inout Speech) {
        let parts = parts(of: outcome)
        if !isAgain, parts.allSatisfy(told.contains) { speech.heading(title.asSentence) }
        for part in parts where isAgain || !told.contains(part) {
            speech.gap()
            speech.add(part)
        }
        told = Set(parts)
        speech.heading(askedAfterwards)
        choices(&speech)
    }

    private func parts(of outcome: OutcomeID) -> [[String]] {
        let file = model.caseFile
        let says: [(inout Speech) -> Void] = [
            { finding(outcome, &$0) },
            { speech in if let cured = file.cured { comparison(cured, &speech) } },
            { speech in if let next = file.plan.first?.fix, !file.hasEnded { Self.next(next, &speech) } },
            { others(outcome, &$0) },
            { speech in
                speech.say(Interface.Outcome.tellCaller.asHeading)
                speech.say(file.toldCaller(outcome))
            },
        ]
        return says.map { say in
            var speech = Speech(model.language)
            say(&speech)
            return speech.lines
        }.filter { !$0.isEmpty }
    }

    private func finding(_ outcome: OutcomeID, _ speech: inout Speech) {
        let file = model.caseFile
        speech.say(file.title(of: outcome).asSentence)
        for line in file.because(outcome) { speech.say(line.asSentence) }
        if let order = OrderText.inOneLine(file.resolution), outcome.restsOnOrder {
            speech.labelled(Interface.Outcome.order, order.spoken.asSentence)
        }
    }

    private func others(_ outcome: OutcomeID, _ speech: inout Speech) {
        let others = model.caseFile.causes.filter { $0 != outcome.cause }
        if others.isEmpty { return }
        speech.say(Interface.Outcome.alsoPossible.asHeading)
        for cause in others { speech.item(cause.title) }
    }

    private var askedAfterwards: Text {
        if case .ended(_, let result) = model.caseFile.walk.state { return Interface.Trial.over(result) }
        return model.caseFile.plan.isEmpty ? Interface.Trial.next : Interface.Trial.choose
    }

    func choices(_ speech: inout Speech) {
        for choice in Choices(model).all { speech.choice(choice.number, speech.words(choice.row.text)) }
    }

    private func comparison(_ cured: CureComparison, _ speech: inout Speech) {
        speech.heading(Interface.Cure.title)
        for (name, lines) in [(Interface.Cure.before, cured.before), (Interface.Cure.after, cured.after)] {
            speech.say(name.asHeading)
            for line in lines { speech.say(line.spoken, indent: 2, hanging: 3) }
        }
    }

    /// What is done next; how, is said where it is opened.
    private static func next(_ fix: Fix, _ speech: inout Speech) {
        speech.say(Interface.Prompt.labelled(Interface.Outcome.next, title(of: fix)).asSentence)
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
