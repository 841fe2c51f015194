import Application
import Canvas
import Engine
import Facts
import Guidance

extension Page {
    /// On a narrow screen the text needs the room; the answers are turned through.
    private static let narrowAnswers = 2

    /// What was found, what to do about it, and the answers to what came of it.
    mutating func outcome(_ outcome: OutcomeID) {
        let answers = frame.body.upperBound - (frame.isWide ? rows.count : Self.narrowAnswers)
        document(outcomeText(outcome), in: frame.body.lowerBound..<answers - (frame.isWide ? 2 : 1))
        put([StyledLine(askedAfterwards, .question)], in: answers - 1..<answers)
        rows(in: answers..<frame.body.upperBound)
    }

    private var askedAfterwards: String {
        if case .ended(_, let result) = model.caseFile.walk.state { return say(Interface.Trial.over(result)) }
        let mayWork = rows.contains { $0.kind == .afterwards(.works) }
        if !mayWork { return say(Interface.Trial.next) }
        return say(model.caseFile.offersFix ? Interface.Trial.ask : Interface.Trial.askAfterLook)
    }

    private func outcomeText(_ outcome: OutcomeID) -> Document {
        let facts = model.caseFile.facts
        var text = Document(columns: frame.columns)
        text.heading(say(model.caseFile.title(of: outcome)))
        for line in model.caseFile.because(outcome) { text.add(say(line)) }
        for statement in Outcome.of(outcome).explanation(facts) { text.add(say(statement.text)) }
        let cards = model.caseFile.cards
        for (place, card) in cards.enumerated() { text.card(card, place + 1, of: cards.count, model.language) }
        text.heading(say(Interface.Outcome.tellCaller))
        text.add(say(Outcome.of(outcome).tell(facts, model.caseFile.verdict)))
        return text
    }
}

extension Document {
    /// A card: first what to do and who can, then what a careful person wants to know.
    mutating func card(_ fix: Fix, _ place: Int, of count: Int, _ language: Language) {
        heading("\(place)/\(count) \(fix.title(language))")
        add("\(Interface.Outcome.who(language)): \(Interface.Outcome.who(fix.who)(language))", .hint)
        add("\(Interface.Outcome.risk(language)): \(Interface.Outcome.risk(fix.risk)(language))", style(of: fix.risk))
        if let saved = fix.saveOldValue { add(saved(language)) }
        for step in fix.steps { item(step(language)) }
        for line in fix.commands where line.shell == .cmd { command(line.line) }
        let others = fix.commands.filter { $0.shell == .powershell }
        if !others.isEmpty { add("PowerShell:", .hint, indent: 2) }
        for line in others { command(line.line) }
        let more = [
            (Interface.Outcome.expect, fix.expect), (Interface.Outcome.sideEffect, fix.sideEffect),
            (Interface.Outcome.rollback, fix.rollback), (Interface.Outcome.verify, fix.verify),
        ]
        for (title, text) in more where !text(language).isEmpty {
            add("\(title(language)): \(text(language))", indent: 2)
        }
    }

    private func style(of risk: Risk) -> Style {
        switch risk {
        case .none: .hint
        case .care: .warning
        case .danger: .danger
        }
    }
}
