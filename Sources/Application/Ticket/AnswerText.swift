import Engine
import Evidence
import Facts
import Guidance

/// An answer as a reader sees it in the review and in the ticket.
public enum AnswerText {
    public static func text(of answer: Answer, to question: String) -> Text {
        let words = QuestionWords.of(question)
        switch answer.value {
        case .unknown: return Interface.Asking.unknown
        case .text(let text): return noted(Text(verbatim: Intake.line(text)), notation(of: text, answer.note))
        case .choice(let id): return noted(words.answers[id] ?? Text(verbatim: id), answer.note)
        case .choices(let ids): return ids.isEmpty ? Interface.Asking.noneOfThese : list(ids, question, words)
        }
    }

    private static func noted(_ text: Text, _ note: String?) -> Text {
        guard let note else { return text }
        return Text { "\(text($0)) (\(note))" }
    }

    /// How it was typed, unless only the case of letters, their width or the 0x in front is another.
    private static func notation(of text: String, _ typed: String?) -> String? {
        guard let typed = typed.map(Intake.line) else { return nil }
        return text.lowercased().hasSuffix(FullWidth.fold(typed).lowercased()) ? nil : typed
    }

    /// In the guide's order, so that the same answer always reads alike.
    private static func list(_ ids: Set<String>, _ question: String, _ words: QuestionWords) -> Text {
        let chosen = (Triage.guide.question(question)?.choices ?? []).filter { ids.contains($0.id) }
            .map { words.answers[$0.id] ?? Text(verbatim: $0.id) }
        return Text(en: chosen.map(\.en).joined(separator: "; "), ja: chosen.map(\.ja).joined(separator: "、"))
    }
}
