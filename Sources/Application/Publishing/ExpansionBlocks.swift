import Facts
import SettingOrder

/// What lies inside a stage, in which order, and what of it is inferred.
struct ExpansionBlocks {
    private let language: Language

    init(_ language: Language) {
        self.language = language
    }

    static let sources =
        (Expansion.inferences + Expansion.failing).flatMap(\.sources)
        + Expansion.lists.flatMap { $0.lines.flatMap(\.basis.sources) }

    var blocks: [DocumentBlock] {
        let words = Interface.Document.self
        let rows = Expansion.lists.map { list in
            [
                [words.stage(list.stage, list.side)(language)],
                list.lines.enumerated().map { "\($0 + 1). \($1.attempt.short(language))" },
                list.lines.enumerated().map { place, line in
                    "\(place + 1). \(StatementText.basis(line.basis.grade, line.basis.sources, language))"
                },
            ]
        }
        return [
            .heading(level: 2, words.expansion(language)), .paragraph(words.aboutExpansion(language)),
            .table(head: words.expansionColumns.map { $0(language) }, rows: rows),
            .list((Expansion.inferences + Expansion.failing).map { TableDocument.statement($0, language) }),
        ]
    }
}
