/// How large a screen is, in rows and columns of characters.
public struct Size: Hashable, Sendable {
    /// The largest number of rows or of columns. No screen is larger: a terminal that claims more is misconfigured,
    /// and believing it would cost gigabytes.
    public static let largest = 1_000

    public let rows: Int
    public let columns: Int

    /// Numbers below zero count as zero, those above `largest` as `largest`.
    public init(columns: Int, rows: Int) {
        self.rows = min(max(rows, 0), Self.largest)
        self.columns = min(max(columns, 0), Self.largest)
    }

    /// Whether a place lies on a screen of this size.
    public func contains(_ position: Position) -> Bool {
        (0..<rows).contains(position.row) && (0..<columns).contains(position.column)
    }
}
