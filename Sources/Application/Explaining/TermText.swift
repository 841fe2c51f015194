import Knowledge

/// The terms as passages: a line each, with what it rests on where it states a fact.
public enum TermText {
    /// The whole glossary.
    public static let passages =
        Terms.groups.flatMap { Passage.section($0.title, $0.terms.flatMap(passages(of:))) }
        + Passage.sources(Terms.all.flatMap(\.sources))

    static func passages(of term: Term) -> [Passage] {
        [.item(Text { "\(term.name($0)): \(term.line($0))" })]
            + (term.grade.map { [.basis($0, term.sources)] } ?? [])
    }
}
