import Application
import Canvas

/// An input of the proxy table as a row, and all of them in two halves.
extension Page {
    /// Every label is at most so wide, and every value.
    static let inputLabelColumns = 15
    static let inputValueColumns = 17
    /// With the signs and the blanks between, and what stands around a value that makes no difference.
    static let inputColumns = 2 + 2 + inputLabelColumns + 1 + inputValueColumns + 2

    /// The rows in two halves side by side: what selects a rule, then the settings.
    /// - Returns: the rows of the screen that they take.
    mutating func inputGrid(at top: Int) -> Range<Int> {
        let blocks = blocks.map { $0.prefix(1) }
        let height = (blocks.count + 1) / 2
        for (place, lines) in blocks.enumerated() {
            guard let line = lines.first else { continue }
            let row = top + place % height
            let column = 1 + place / height * Self.inputColumns
            let lead = canvas.put(line.lead, row: row, column: column, style: .chosen)
            canvas.put(line.text, row: row, column: column + lead, style: line.style, limit: Self.inputColumns - lead)
            if !line.lead.isEmpty { canvas.cursor = Position(row: row, column: column) }
        }
        return top..<top + height
    }

    /// Round brackets stand for the paler colour of an input that makes no difference.
    func inputLine(_ input: String) -> String {
        guard let explorer = model.explorer else { return "" }
        let value = say(InputText.value(of: input, in: explorer.now))
        let label = Columns.pad(say(Interface.Inputs.label(input)), to: Self.inputLabelColumns)
        return "\(sign(of: input, explorer)) \(label) "
            + (explorer.now.idle.contains(input) ? "(\(value))" : value)
    }

    func isIdle(_ row: Row) -> Bool {
        if case .input(let input) = row.kind { model.explorer?.now.idle.contains(input) ?? false } else { false }
    }

    /// Whether the input is another than the one that the order is compared with.
    private func sign(of input: String, _ explorer: Explorer) -> String {
        guard let reference = explorer.reference else { return " " }
        return explorer.now.known.values(of: input) == reference.known.values(of: input) ? " " : "*"
    }
}
