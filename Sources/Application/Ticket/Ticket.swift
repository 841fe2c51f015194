import Engine
import Knowledge

/// The text for the ticket: plain lines that survive any mail and any form.
public enum Ticket {
    /// - Parameter language: of the reader, who need not be the person at the keys.
    public static func lines(of file: CaseFile, _ language: Language) -> [String] {
        let say = { (text: Text) in text(language) }
        var lines = [say(Interface.Ticket.title), ""]
        lines += file.walk.path.map { step in
            "- \(say(QuestionWords.of(step.question).label)): \(say(AnswerText.text(of: step.answer, to: step.question)))"
        }
        lines += section(Interface.Panel.title, order(file), language)
        if let outcome = file.outcome {
            lines += section(Interface.Outcome.cause, finding(file, outcome), language)
            lines += section(Interface.Outcome.whatToDo, Fixes.cards(for: outcome, file.facts).flatMap(card), language)
        }
        lines += section(Interface.Ticket.tried, file.session.trials.map(trial), language)
        return lines
    }

    private static func section(_ title: Text, _ body: [Text], _ language: Language) -> [String] {
        body.isEmpty ? [] : ["", title(language)] + body.map { $0(language) }
    }

    /// One line for each order that is still possible.
    private static func order(_ file: CaseFile) -> [Text] {
        file.resolution.possible.map { OrderText.line($0) }
    }

    private static func finding(_ file: CaseFile, _ outcome: OutcomeID) -> [Text] {
        return [OutcomeWords.of(outcome).title] + OutcomeWords.of(outcome).explanation(file.facts).map(\.text)
    }

    private static func card(_ fix: Fix) -> [Text] {
        [bullet(fix.title, Interface.Outcome.who(fix.who))] + fix.commands.map { Text(verbatim: "    \($0.line)") }
    }

    private static func bullet(_ title: Text, _ who: Text) -> Text {
        Text(en: "- \(title.en) (\(who.en))", ja: "- \(title.ja) (\(who.ja))")
    }

    private static func trial(_ trial: Trial) -> Text {
        let title = OutcomeID(rawValue: trial.outcome).map { OutcomeWords.of($0).title } ?? Text(verbatim: trial.outcome)
        let result = Interface.Trial.result(trial.result)
        return Text(en: "- \(title.en): \(result.en)", ja: "- \(title.ja): \(result.ja)")
    }
}
