import Engine
import Facts
import Guidance
import SettingOrder

/// Every check of what is known. Each rule is a function of its own, in a file of its own; a sound room has no problem.
public enum KnowledgeChecks {
    /// All checks, in the order in which they are told.
    public static func all(_ known: Inventory = Inventory()) -> [Checked] {
        let guide = Triage.guide
        let asked = guide.questions.map { Placed("question \($0.id)", ($0, QuestionWords.of($0.id))) }
        let entries = Catalogue.codes.compactMap(Catalogue.entry)
        return [
            GuideChecks.checked(guide), ProxyOrder.table.checked(),
            Checked("words", looked: [.init(known.texts.count, "texts")], problems: languages(known.texts)),
            Checked("questions", looked: [.init(asked.count, "questions")], problems: questions(asked)),
            Checked(
                "terms", looked: [.init(Terms.all.count, "terms")],
                problems: terms(Terms.all, known.questions)),
            Checked(
                "outcomes",
                looked: [.init(OutcomeID.allCases.count, "outcomes"), .init(SampleCase.all.count, "cases")],
                problems: outcomes(known.outcomes) + sayings(known.outcomes)),
            Checked("cards", looked: [.init(known.cards.count, "cards")], problems: cards(known.cards)),
            Checked(
                "sources",
                looked: [
                    .init(known.statements.count, "statements"), .init(known.claims.count, "claims"),
                    .init(known.sources.count, "sources"),
                ],
                problems: grounds(known.claims) + addresses(known.sources)),
            Checked(
                "strengths", looked: [.init(Inventory.saidOfOrder.count, "sentences of the order")],
                problems: strengths(Inventory.saidOfOrder)),
            Checked(
                "catalogue",
                looked: [.init(Catalogue.codes.count, "codes"), .init(known.pointers.count, "pointers")],
                problems: meanings(entries, of: Catalogue.codes) + pointers(known.pointers)),
            Checked(
                "endpoints", looked: [.init(Endpoints.table.count, "rows")],
                problems: endpointRows(Endpoints.text)),
        ]
    }
}
