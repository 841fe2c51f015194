import Facts
import SettingOrder

/// The rows of the proxy order that nobody should take for settled: information for whoever edits them, no fault.
public enum WeakRows {
    /// The ids of the rows that are inferred or disputed, by grade, in the order of the table.
    public static let byGrade: [Grade: [String]] = Dictionary(
        grouping: ProxyOrder.table.rows.filter { [.inferred, .disputed].contains($0.output.grade) }
    ) { $0.output.grade }.mapValues { $0.map(\.id) }
}
