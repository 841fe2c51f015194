import Engine
import Guidance

extension KnowledgeChecks {
    /// Every card says what to do and what that rests on; one that changes something says how to take it back.
    static func cards(_ cards: [Placed<Fix>]) -> [Problem] {
        cards.flatMap { card in
            (contents(of: card.value) + safety(of: card.value)).map {
                Problem(rule: "Cards", subject: card.place, message: $0)
            }
        }
    }

    private static func contents(of card: Fix) -> [String] {
        (card.steps.isEmpty && card.commands.isEmpty ? ["it names neither a step nor a command"] : [])
            + (card.basis.isEmpty ? ["nothing says what it rests on"] : [])
    }

    private static func safety(of card: Fix) -> [String] {
        if card.risk == .none {
            return card.saveOldValue == nil ? [] : ["it keeps an old value, but is said to change nothing"]
        }
        return [
            card.saveOldValue == nil ? "it changes something and does not say how to keep the old value" : nil,
            card.rollback == CardWords.nothingToUndo ? "it changes something and does not say how to undo it" : nil,
            card.sideEffect == CardWords.noSideEffect ? "it changes something and names no side effect" : nil,
        ].compactMap(\.self)
    }
}
