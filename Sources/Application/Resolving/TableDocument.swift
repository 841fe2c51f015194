import Engine
import Facts
import SettingOrder

/// The proxy table as a document in Markdown: a row a case, then what each rests on.
public enum TableDocument {
    /// - Parameter resolution: whose rows are printed; of nothing known, the whole table.
    public static func lines(_ resolution: Resolution, _ known: Known, _ language: Language) -> [String] {
        let rules = resolution.possible
        let caveats = ProxyOrder.caveats(known)
        let sources = rules.flatMap {
            $0.rule.sources + $0.readings.flatMap(\.sources) + $0.rule.notes.flatMap(\.sources)
        }
        let headings = Interface.Document.columns.map { $0(language) }
        return ["# \(Interface.Document.title(language))", "", Interface.Document.intro(language), ""]
            + Stage.allCases.map { "- **\($0.short(language))**: \($0.text(language))" }
            + ["", row(headings), row(headings.map { _ in "---" })] + rules.map { row(cells($0, language)) }
            + rules.flatMap { reasons($0, language) }
            + section(
                Interface.Asking.notEstablished, caveats.map { "- \(StatementText.line($0, language))" }, language)
            + section(Interface.Asking.sources, self.sources(sources + caveats.flatMap(\.sources), language), language)
    }

    private static func cells(_ possible: Resolution.Possible, _ language: Language) -> [String] {
        let rule = possible.rule
        return [
            possible.id, RuleText.conditions(possible.box)(language), OrderText.plan(rule.plan)(language),
            rule.grade.text(language), StatementText.names(rule.sources).joined(separator: ", "),
        ]
    }

    /// A bar inside a cell would begin the next one.
    private static func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    private static func reasons(_ possible: Resolution.Possible, _ language: Language) -> [String] {
        let readings = possible.readings.map { reading in
            let basis = StatementText.basis(reading.grade, reading.sources, language)
            return "- \(Interface.Panel.otherReading(language)): \(OrderText.plan(reading.plan)(language)) (\(basis))"
        }
        let basis = StatementText.basis(possible.rule.grade, possible.rule.sources, language)
        let more = readings + possible.rule.notes.map { "- \(StatementText.line($0, language))" }
        return ["", "## \(possible.id)", "", "\(possible.rule.why(language)) (\(basis))"]
            + (more.isEmpty ? [] : [""] + more)
    }

    private static func section(_ title: Text, _ lines: [String], _ language: Language) -> [String] {
        lines.isEmpty ? [] : ["", "## \(title(language))", ""] + lines
    }

    private static func sources(_ sources: [Source], _ language: Language) -> [String] {
        var seen: Set<String> = []
        return sources.filter { seen.insert($0.id).inserted }.map { source in
            let address = source.address.isEmpty ? "" : " <\(source.address)>"
            return "- \(StatementText.name(source)): \(source.title(language))\(address)"
        }
    }
}
