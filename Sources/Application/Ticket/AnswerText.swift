import Engine
import Evidence
import Knowledge

/// An answer as a reader sees it in the review and in the ticket.
public enum AnswerText {
    public static func text(of answer: Answer, to question: String) -> Text {
        let words = QuestionWords.of(question)
        switch answer.value {
        case .unknown: return Interface.Asking.unknown
        case .text(let text): return noted(Text(verbatim: Intake.line(text)), answer.note.map(Intake.line))
        case .choice(let id): return noted(words.answers[id] ?? Text(verbatim: id), answer.note)
        case .choices(let ids): return ids.isEmpty ? Interface.Asking.noneOfThese : list(ids, question, words)
        }
    }

    private static func noted(_ text: Text, _ note: String?) -> Text {
        guard let note else { return text }
        return Text { "\(text($0)) (\(note))" }
    }

    /// In the guide's order, so that the same answer always reads alike.
    private static func list(_ ids: Set<String>, _ question: String, _ words: QuestionWords) -> Text {
        let chosen = (Triage.guide.question(question)?.choices ?? []).filter { ids.contains($0.id) }
            .map { words.answers[$0.id] ?? Text(verbatim: $0.id) }
        return Text(en: chosen.map(\.en).joined(separator: "; "), ja: chosen.map(\.ja).joined(separator: "、"))
    }
}
