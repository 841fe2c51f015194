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
        var used = 0
        for cluster in Clusters(text) {
            guard used + cluster.width <= room else {
                fill(row: row, column: column + used, columns: room - used, style: style)
                return room
            }
            paint(cluster, of: text, row: row, column: column + used, style: style)
            used += cluster.width
        }
        return used
    }

    /// Blanks columns of one row and gives them a style.
    public mutating func fill(row: Int, column: Int, columns: Int, style: Style) {
        let end = column + min(columns, size.columns - column)
        for column in stride(from: column, to: end, by: 1) {
            set(.blank, row: row, column: column, style: style)
        }
    }

    private mutating func paint(_ cluster: Cluster, of text: String, row: Int, column: Int, style: Style) {
        let glyph = cluster.glyph(in: text)
        switch cluster.width {
        case 1: set(cluster.isSpace ? .blank : .narrow(glyph), row: row, column: column, style: style)
        case 2: setWide(glyph, row: row, column: column, style: style)
        default: break
        }
    }
}
