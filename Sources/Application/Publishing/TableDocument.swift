import Engine
import Facts
import SettingOrder

/// The proxy table as a document: at a glance, the sentences that carry it, row by row, what lies inside a stage, what
/// no source says, and where all of it can be read.
public enum TableDocument {
    /// - Parameters:
    ///   - resolution: whose rows are printed; of nothing known, the whole table.
    ///   - version: of the program.
    public static func blocks(
        _ resolution: Resolution, _ known: Known, version: String, _ language: Language
    ) -> [DocumentBlock] {
        let rows = resolution.possible
        let caveats = ProxyOrder.caveats(known)
        let words = Interface.Document.self
        return [
            .heading(level: 1, words.title(language)),
            .paragraph(words.edition(version, ProxyOrder.date)(language)),
            .paragraph(words.intro(language)), .paragraph(words.stages(language)), .list(stages(language)),
            .paragraph(words.grades(language)),
            .list(Grade.allCases.map { .init("\($0.text(language)): \(words.meaning($0)(language))") }),
            .paragraph(words.conditions(language)), .list(words.meanings.map { .init($0(language)) }),
            .heading(level: 2, words.glance(language)), TableMatrix(rows, language).block,
        ] + closed(rows).map { .list([statement($0, language)]) } + [
            .heading(level: 2, words.sentences(language)), .paragraph(words.carried(rows)(language)),
        ] + SentenceBlocks(rows, language).blocks + timeLine(language) + RowBlocks(rows, language).blocks
            + ExpansionBlocks(language).blocks
            + section(
                Interface.Asking.notEstablished,
                caveats.filter { !Expansion.inferences.contains($0) }.map { statement($0, language) }, language)
            + section(Interface.Asking.sources, sources(rows, caveats, language), language)
    }

    /// That Microsoft's servers are closed to some of the Windows, where a row is about these.
    private static func closed(_ rows: [Resolution.Possible]) -> [Statement] {
        let concerned = rows.contains { row in
            row.box.allowed["windows"]?.isSubset(of: ProxyInputs.beforeTen) == true
                && row.box.allowed["source"]?.contains("microsoft") != false
        }
        return concerned ? [ClosedServers.statement] : []
    }

    private static func timeLine(_ language: Language) -> [DocumentBlock] {
        let words = Interface.Document.timeLineColumns.map { $0(language) }
        let rows = TimeLine.turns.map { turn in
            let note = turn.note.map { [$0.text(language)] } ?? []
            let basis = StatementText.basis(turn.what.grade, turn.what.sources, language)
            return [[turn.date], [turn.what.text(language)] + note, [basis]]
        }
        return [
            .heading(level: 2, Interface.Explore.timeLine(language)), .table(head: words, rows: rows),
        ]
    }

    static func statement(_ statement: Statement, _ language: Language) -> DocumentBlock.Item {
        .init(StatementText.line(statement, language))
    }

    private static func stages(_ language: Language) -> [DocumentBlock.Item] {
        Stage.allCases.map { .init("\($0.word(language)): \($0.text(language))") }
    }

    private static func section(
        _ title: Text, _ items: [DocumentBlock.Item], _ language: Language
    ) -> [DocumentBlock] {
        items.isEmpty ? [] : [.heading(level: 2, title(language)), .list(items)]
    }

    /// All that the document names, each once.
    private static func sources(
        _ rows: [Resolution.Possible], _ caveats: [Statement], _ language: Language
    ) -> [DocumentBlock.Item] {
        let ofRows = rows.flatMap {
            $0.rule.sources + $0.readings.flatMap(\.sources) + $0.rule.notes.flatMap(\.sources)
        }
        let others = closed(rows) + TimeLinePassages.statements
        let named = ofRows + (others + caveats).flatMap(\.sources) + ExpansionBlocks.sources
        var seen: Set<String> = []
        return named.filter { seen.insert($0.id).inserted }.map { source in
            .init(
                "\(StatementText.name(source)): \(source.title(language))", address: source.address,
                more: source.copy?(language) ?? "")
        }
    }
}
