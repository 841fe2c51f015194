import Facts
import SettingOrder

/// The table at a glance: a line for each Windows, a column for each kind of traffic.
struct TableMatrix {
    private struct Column {
        let title: Text
        let traffic: String
        /// The servers that the column is about; nil for all.
        let source: String?
    }

    private static let columns = [
        Column(title: Interface.Document.scanOf("microsoft"), traffic: "scan", source: "microsoft"),
        Column(title: Interface.Document.scanOf("wsus-http"), traffic: "scan", source: "wsus-http"),
        Column(title: Interface.Document.scanOf("wsus-https"), traffic: "scan", source: "wsus-https"),
        Column(title: Interface.Inputs.value("download", of: "traffic"), traffic: "download", source: nil),
        Column(title: Interface.Inputs.value("report", of: "traffic"), traffic: "report", source: nil),
    ]

    private let rows: [Resolution.Possible]
    private let language: Language

    init(_ rows: [Resolution.Possible], _ language: Language) {
        (self.rows, self.language) = (rows, language)
    }

    var block: DocumentBlock {
        let head = [Interface.Inputs.label("windows")(language)] + Self.columns.map { $0.title(language) }
        return .table(head: head, rows: lines.map { [[WindowsText.joined($0.windows)(language)]] + $0.cells })
    }

    /// A line for each run of Windows whose cells are the same.
    private var lines: [(windows: [String], cells: [[String]])] {
        var lines: [(windows: [String], cells: [[String]])] = []
        for windows in ProxyInputs.windows.values {
            let cells = Self.columns.map { cell($0, windows) }
            if cells.allSatisfy(\.isEmpty) { continue }
            if let last = lines.last, last.cells == cells {
                lines[lines.count - 1].windows.append(windows)
            } else {
                lines.append(([windows], cells))
            }
        }
        return lines
    }

    private func cell(_ column: Column, _ windows: String) -> [String] {
        rows.filter { row in
            row.allows(windows, of: "windows") && row.allows(column.traffic, of: "traffic")
                && column.source.map { row.allows($0, of: "source") } != false
        }.map { line($0, windows, column) }
    }

    private func line(_ row: Resolution.Possible, _ windows: String, _ column: Column) -> String {
        let told: Set = column.source == nil ? ["windows", "traffic"] : ["windows", "traffic", "source"]
        let conditions = RuleText.conditions(row.box, without: told)(language)
        let grade = row.basis(on: [windows]).grade
        let plans =
            [(PlanText.words(row.rule.plan), grade)] + ReadingText.all(of: row).map { ($0.order, $0.basis.grade) }
        let orders = plans.map { "\($0(language)) (\($1.text(language)))" }
        let order = orders.joined(separator: " \(Interface.Document.or(language)) ")
        return conditions.isEmpty ? order : "[\(conditions)] \(order)"
    }
}

extension Resolution.Possible {
    fileprivate func allows(_ value: String, of input: String) -> Bool {
        box.allowed[input]?.contains(value) ?? true
    }
}
