extension Canvas {
    /// Draws one piece of a line.
    public mutating func line(_ glyph: LineGlyph, row: Int, column: Int, style: Style) {
        line(glyph, row: row, columns: column..<column + 1, style: style)
    }

    /// Draws a horizontal line from edge to edge.
    public mutating func rule(row: Int, style: Style) {
        line(.horizontal, row: row, columns: 0..<size.columns, style: style)
    }

    /// Draws the border of a rectangle and leaves its inside as it is. Below two rows or two columns there is nothing
    /// to draw.
    public mutating func box(row: Int, column: Int, rows: Int, columns: Int, style: Style) {
        guard rows >= 2, columns >= 2 else { return }
        let (bottom, right) = (row + rows - 1, column + columns - 1)
        line(.horizontal, row: row, columns: column..<right, style: style)
        line(.horizontal, row: bottom, columns: column..<right, style: style)
        for row in row...bottom {
            line(.vertical, row: row, column: column, style: style)
            line(.vertical, row: row, column: right, style: style)
        }
        line(.topLeft, row: row, column: column, style: style)
        line(.topRight, row: row, column: right, style: style)
        line(.bottomLeft, row: bottom, column: column, style: style)
        line(.bottomRight, row: bottom, column: right, style: style)
    }

    private mutating func line(_ glyph: LineGlyph, row: Int, columns: Range<Int>, style: Style) {
        draw(.line(glyph, columns: columns, style), row: row)
    }
}
