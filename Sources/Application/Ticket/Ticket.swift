import Engine
import Facts
import Guidance

/// The text for the ticket: plain lines that survive any mail and any form. The last one says what has written it.
public enum Ticket {
    /// - Parameter language: of the reader, who need not be the person at the keys.
    public static func lines(of file: CaseFile, _ language: Language) -> [String] {
        let say = { (text: Text) in text(language) }
        let answers = answered(file).map(say)
        var lines = [say(Interface.Ticket.title)] + solved(file, language) + (answers.isEmpty ? [] : [""] + answers)
        lines += section(Interface.Ticket.stillOpen, stillOpen(file), language)
        lines += section(file.noOrder == nil ? Interface.Panel.title : Interface.Panel.none, order(file), language)
        if let outcome = file.outcome {
            lines += section(Interface.Outcome.cause, finding(file, outcome), language)
            let cards = file.isSolved ? [] : file.cards
            lines += section(Interface.Outcome.whatToDo, cards.flatMap(card), language)
        }
        lines += section(Interface.Ticket.callersWords, file.callersWords.map(said), language)
        lines += done(file, language)
        return lines + ["", say(Edition.line)]
    }

    /// What ended the case, or that it was handed over, before all else.
    private static func solved(_ file: CaseFile, _ language: Language) -> [String] {
        if case .ended(_, .later) = file.walk.state { return ["", Interface.Trial.over(.later)(language)] }
        let solved = file.session.trials.filter { $0.result == .worked }
        return section(Interface.Ticket.solvedBy, solved.map { Self.title(of: $0, in: file).item }, language)
    }

    /// What was done and what came of it, and what nobody could do. What a look could tell stands among the answers.
    private static func done(_ file: CaseFile, _ language: Language) -> [String] {
        let looked = file.session.answers.values.compactMap {
            if case .look(let look) = $0.origin { look } else { nil }
        }
        let tried = file.session.trials.filter {
            $0.result != .worked && $0.result != .later && !($0.result == .unseen && looked.contains($0.action ?? ""))
        }
        let left = file.session.trials.filter { $0.result == .later && $0.action != nil }
        return section(Interface.Ticket.tried, tried.flatMap { trial($0, file) }, language)
            + section(Interface.Ticket.notTried, left.map { title(of: $0, in: file).item }, language)
    }

    private static func section(_ title: Text, _ body: [Text], _ language: Language) -> [String] {
        body.isEmpty ? [] : ["", title(language)] + body.flatMap { lines($0(language)) }
    }

    private static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func answered(_ file: CaseFile) -> [Text] {
        file.walk.path.filter { $0.answer.value != .unknown }.map { step in
            let label = QuestionWords.of(step.question).label
            let answer = AnswerText.text(of: step.answer, to: step.question)
            let place = step.answer.origin.place
            return Text { language in
                "- \(label(language)): \(answer(language))" + (place.map { " [\($0(language))]" } ?? "")
            }
        }
    }

    /// Questions that only steer the walk: whoever reads the ticket has nothing to find out there.
    private static let steering: Set<String> = ["who", "anyway"]

    /// What nobody knew, with how to find out and the commands for it.
    private static func stillOpen(_ file: CaseFile) -> [Text] {
        file.walk.path.filter { $0.answer.value == .unknown && !steering.contains($0.question) }.flatMap { step in
            let words = QuestionWords.of(step.question)
            let shows = ShowText.lines(of: step.question, for: file.facts)
            return [Text { "- \(words.label($0)): \(words.findOut($0))" }]
                + shows.map { show in Text { "    \(show($0))" } }
        }
    }

    /// Step by step where one rule is left; before that, the different orders of stages; or why there is none.
    private static func order(_ file: CaseFile) -> [Text] {
        if let none = file.noOrder { return [none.statement.text] }
        let possible = file.resolution.possible
        if possible.count == 1 {
            let steps = possible[0].steps
            return zip(OrderText.numbered(steps), steps).map { line, step in
                GradeText.beside(line, possible[0].basis(of: step).grade)
            }
        }
        return file.orders.map { order in
            GradeText.beside(Text { "- \(OrderText.plan(order.plan)($0))" }, order.grade)
        }
    }

    private static func finding(_ file: CaseFile, _ outcome: OutcomeID) -> [Text] {
        [file.isSolved ? Outcome.of(outcome).title(file.facts) : file.title(of: outcome)] + file.because(outcome)
            + Outcome.of(outcome).explanation(file.facts).map(\.text)
    }

    private static func card(_ fix: Fix) -> [Text] {
        [Text { "- \(fix.title($0)) (\(Interface.Outcome.who(fix.who)($0)))" }] + fix.steps.map(step)
            + fix.commands.filter { $0.shell == .cmd }.map { Text(verbatim: "    \($0.line)") }
    }

    /// A step can be a whole letter, as the request to the network team is.
    private static func step(_ step: Text) -> Text {
        Text { language in
            "  - " + lines(step(language)).joined(separator: "\n    ")
        }
    }

    private static func said(_ line: String) -> Text { Text(verbatim: "> \(EvidencePassages.quote(line))") }

    /// What came of it; of a change that did not help also how it is undone.
    private static func trial(_ trial: Trial, _ file: CaseFile) -> [Text] {
        let card = card(of: trial, in: file)
        let hasNoCode = trial.result == .same && file.facts.code == nil
        let result =
            hasNoCode
            ? Interface.Trial.stillFails : card?.text(of: trial.result) ?? Interface.Trial.result(trial.result)
        let title = title(of: trial, in: file)
        let line = Text { "- \(title($0)): \(result($0))" }
        guard let card, card.kind == .change, [.same, .another].contains(trial.result) else { return [line] }
        return [line, Text { "  \(Interface.Outcome.rollback($0)): \(card.rollback($0))" }]
    }

    /// What was done; where only the outcome was noted, its title.
    private static func title(of trial: Trial, in file: CaseFile) -> Text {
        let outcome = OutcomeID(rawValue: trial.outcome).map(Outcome.of)
        return card(of: trial, in: file)?.title ?? outcome?.title ?? Text(verbatim: trial.outcome)
    }

    private static func card(of trial: Trial, in file: CaseFile) -> Fix? {
        guard let outcome = OutcomeID(rawValue: trial.outcome).map(Outcome.of) else { return nil }
        return trial.action.flatMap { id in outcome.cards(file.facts).first { $0.id == id } }
    }
}

extension Fix {
    /// What came of it, in its own words where it has some.
    func text(of result: TrialResult) -> Text {
        switch result {
        case .healthy: results?.healthy ?? Interface.Trial.result(result)
        case .faulty: results?.faulty ?? Interface.Trial.result(result)
        default: Interface.Trial.result(result)
        }
    }
}

extension Text {
    fileprivate var item: Text { Text { "- \(self($0))" } }
}
