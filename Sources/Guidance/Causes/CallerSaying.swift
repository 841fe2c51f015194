import Engine
import Facts

/// What a cause means to a caller: a clause that can be stated, guessed or left open, and what follows.
struct CallerSaying: Sendable {
    /// `the proxy refuses the updates`; in Japanese up to the verb in its plain form.
    /// Nil where the saying is the same, however sure the outcome is.
    let clause: Text?
    /// What follows where it is so, `an administrator ...`; said flatly only of what is found.
    let follows: Text?
    /// What holds however sure it is.
    let next: Text?

    init(_ en: String, _ ja: String, ifSo follows: Text? = nil, next: Text? = nil) {
        clause = Text(en: en, ja: ja)
        self.follows = follows
        self.next = next
    }

    /// A saying that the verdict does not change.
    init(always text: Text) {
        clause = nil
        follows = nil
        next = text
    }

    func text(_ verdict: Verdict) -> Text {
        let parts = [clause.map { Self.stated($0, verdict) }, follows.map { Self.following($0, verdict) }, next]
        let said = parts.compactMap(\.self)
        return Text(en: said.map(\.en).joined(separator: " "), ja: said.map(\.ja).joined())
    }

    private static func stated(_ clause: Text, _ verdict: Verdict) -> Text {
        switch verdict {
        case .found: Text(en: "We found the cause: \(clause.en).", ja: "原因が分かりました。\(clause.ja)ことが原因です。")
        case .likely: Text(en: "Probably \(clause.en).", ja: "おそらく、\(clause.ja)ことが原因と考えられます。")
        case .notRuledOut:
            Text(en: "It may be that \(clause.en). We check that first.", ja: "\(clause.ja)可能性があります。まず確認します。")
        }
    }

    private static func following(_ follows: Text, _ verdict: Verdict) -> Text {
        verdict == .found
            ? Text(en: follows.en.prefix(1).uppercased() + follows.en.dropFirst(), ja: follows.ja)
            : Text(en: "If so, \(follows.en)", ja: "その場合は、\(follows.ja)")
    }
}
