/// The cells of one row, as one stroke after the other is drawn on them.
struct CellRow {
    private(set) var cells: [Cell]

    init(columns: Int) {
        cells = Array(repeating: .blank, count: columns)
    }

    mutating func draw(_ stroke: Stroke) {
        switch stroke {
        case .text(let text, let column, let room, let style): put(text, column: column, room: room, style)
        case .blanks(let columns, let style): fill(columns, .blank, style)
        case .line(let glyph, let columns, let style): fill(columns, .line(glyph), style)
        }
    }

    /// A wide character of which only half would fit into the room leaves a blank.
    private mutating func put(_ text: String, column: Int, room: Int, _ style: Style) {
        var used = 0
        for cluster in Clusters(text) {
            guard used + cluster.width <= room else { return fill(column + used..<column + room, .blank, style) }
            paint(cluster, of: text, column: column + used, style)
            used += cluster.width
        }
    }

    private mutating func paint(_ cluster: Cluster, of text: String, column: Int, _ style: Style) {
        switch cluster.width {
        case 1: set(cluster.isSpace ? .blank : .narrow(cluster.glyph(in: text)), column: column, style)
        case 2: setWide(cluster.glyph(in: text), column: column, style)
        default: break
        }
    }

    private mutating func fill(_ columns: Range<Int>, _ content: Cell.Content, _ style: Style) {
        for column in columns.clamped(to: cells.indices) { set(content, column: column, style) }
    }

    /// Two blanks where only one half of the character would be on the screen.
    private mutating func setWide(_ glyph: Glyph, column: Int, _ style: Style) {
        let fits = cells.indices.contains(column) && cells.indices.contains(column + 1)
        set(fits ? .wide(glyph) : .blank, column: column, style)
        set(fits ? .rightHalf : .blank, column: column + 1, style)
    }

    /// The one door to the cells. A wide character that loses one half here loses the other too.
    private mutating func set(_ content: Cell.Content, column: Int, _ style: Style) {
        guard cells.indices.contains(column) else { return }
        switch cells[column].content {
        case .wide: cells[column + 1].content = .blank
        case .rightHalf: cells[column - 1].content = .blank
        case .blank, .narrow, .line: break
        }
        cells[column] = Cell(content, style: style)
    }
}
