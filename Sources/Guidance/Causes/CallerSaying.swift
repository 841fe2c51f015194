import Engine
import Facts

/// What a cause means to a caller: a clause that can be stated, guessed or left open, and what follows.
struct CallerSaying: Sendable {
    /// `the proxy refuses the updates`; in Japanese up to the verb in its plain form.
    /// Nil where the saying is the same, however sure the outcome is.
    let clause: Text?
    let next: Text

    init(_ en: String, _ ja: String, next: Text) {
        clause = Text(en: en, ja: ja)
        self.next = next
    }

    /// A saying that the verdict does not change.
    init(always text: Text) {
        clause = nil
        next = text
    }

    func text(_ verdict: Verdict) -> Text {
        guard let clause else { return next }
        return switch verdict {
        case .found:
            Text(
                en: "We found the cause: \(clause.en). \(next.en)", ja: "原因が分かりました。\(clause.ja)ためです。\(next.ja)")
        case .likely:
            Text(en: "Probably \(clause.en). \(next.en)", ja: "おそらく、\(clause.ja)ためと考えられます。\(next.ja)")
        case .notRuledOut:
            Text(
                en: "It may be that \(clause.en). We check that first. \(next.en)",
                ja: "\(clause.ja)可能性があります。まず確認します。\(next.ja)")
        }
    }
}
