import Application
import Canvas

/// An input of the proxy table as a row.
extension Page {
    /// Every label is at most so wide, and every value.
    static let inputLabelColumns = 15
    static let inputValueColumns = 17
    /// With the sign and the blanks between.
    static let inputColumns = 2 + 2 + inputLabelColumns + 1 + inputValueColumns

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
