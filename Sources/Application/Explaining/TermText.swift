import Facts

/// The terms, a line each.
public enum TermText {
    /// The whole glossary, with what a line rests on where it states a fact.
    public static let passages =
        Terms.groups.flatMap { Passage.section($0.title, $0.terms.flatMap(passages(of:))) }
        + Passage.sources(Terms.all.flatMap(\.sources))

    static func line(_ term: Term) -> Passage {
        .item(Text { "\(term.name($0)): \(term.line($0))" })
    }

    private static func passages(of term: Term) -> [Passage] {
        [line(term)] + (term.grade.map { [.basis($0, term.sources)] } ?? [])
    }
}
