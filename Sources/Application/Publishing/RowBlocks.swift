import Facts
import SettingOrder

/// Every row in full, in the order in which one asks: what is sent, to whom, from which Windows.
struct RowBlocks {
    private let rows: [Resolution.Possible]
    private let language: Language

    init(_ rows: [Resolution.Possible], _ language: Language) {
        (self.rows, self.language) = (rows, language)
    }

    var blocks: [DocumentBlock] {
        ProxyInputs.traffic.values.flatMap { traffic in
            let concerned = rows.asAsked.filter { $0.box.allowed["traffic"] == [traffic] }
            let title = Interface.Document.rows(of: Interface.Inputs.value(traffic, of: "traffic"))
            return concerned.isEmpty ? [] : [.heading(level: 2, title(language))] + concerned.flatMap(blocks)
        }
    }

    private func blocks(_ row: Resolution.Possible) -> [DocumentBlock] {
        let words = Interface.Document.self
        let conditions = RuleText.conditions(row.box)(language)
        let stages = row.rule.plan.enumerated().map { place, stage in
            let number = stage == .fail ? "" : "\(place + 1). "
            return DocumentBlock.Item("\(number)\(stage.short(language)): \(basis(row, stage))")
        }
        let readings =
            ReadingText.all(of: row).map(reading) + row.rule.notes.map { TableDocument.statement($0, language) }
        return [
            .heading(level: 3, row.id), .paragraph("\(words.holdsFor(language)): \(conditions)"), .list(stages),
            .paragraph(row.rule.why(language)),
        ] + (readings.isEmpty ? [] : [.list(readings)])
    }

    /// The grade of a stage in its place; where it is another on some Windows, each.
    private func basis(_ row: Resolution.Possible, _ stage: Stage) -> String {
        let windows = ProxyInputs.windows.values.filter { row.box.allowed["windows"]?.contains($0) ?? true }
        let bases = windows.map { (windows: $0, basis: row.basis(of: stage, on: [$0])) }
        var different: [Basis] = []
        for basis in bases.map(\.basis) where !different.contains(basis) { different.append(basis) }
        return different.map { basis in
            let text = StatementText.basis(basis.grade, basis.sources, language)
            let concerned = bases.filter { $0.basis == basis }.map(\.windows)
            return different.count == 1 ? text : "\(WindowsText.joined(concerned)(language)): \(text)"
        }.joined(separator: " / ")
    }

    private func reading(_ reading: ReadingText) -> DocumentBlock.Item {
        let basis = StatementText.basis(reading.basis.grade, reading.basis.sources, language)
        let when = reading.when.map { "; \($0(language))" } ?? ""
        return .init("\(Interface.Panel.otherReading(language)): \(reading.order(language)) (\(basis)\(when))")
    }
}
