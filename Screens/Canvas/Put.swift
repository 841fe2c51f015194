extension Canvas {
    /// Draws text on one row, as far as it fits.
    ///
    /// A scalar that must not reach a terminal is drawn as `?`. A wide character of which only half would fit leaves
    /// a blank.
    /// - Parameters:
    ///   - column: Where the text begins. It may lie left of the screen; then the beginning is not seen.
    ///   - limit: How many columns the text may take. Without it, all up to the right edge.
    /// - Returns: How many columns were used; 0 on a row outside the screen.
    @discardableResult
    public mutating func put(_ text: String, row: Int, column: Int, style: Style, limit: Int? = nil) -> Int {
        guard (0..<size.rows).contains(row) else { return 0 }
        let room = max(0, min(limit ?? .max, size.columns - column))
        draw(.text(text, column: column, room: room, style), row: row)
        return min(Columns.width(of: text), room)
    }

    /// Blanks columns of one row and gives them a style.
    public mutating func fill(row: Int, column: Int, columns: Int, style: Style) {
        let end = column + min(columns, size.columns - column)
        if end > column { draw(.blanks(columns: column..<end, style), row: row) }
    }
}
