/// A picture of the whole screen, drawn in memory and compared with `==`: two equal canvases need no byte sent.
///
/// Whatever lies outside the screen is silently not drawn, so that a view may be drawn on a screen of any size.
///
/// It keeps what was drawn, row by row, and works the cells of a row out where somebody looks at them. From one key to
/// the next most rows are drawn alike: that is seen at once, and there nobody looks.
public struct Canvas: Sendable {
    public let size: Size

    /// Where the cursor stands, seen or not: a braille display and a screen reader follow it. `nil` leaves it anywhere, and
    /// so does a place outside the screen.
    public var cursor: Position? {
        didSet {
            if let place = cursor, !size.contains(place) { cursor = nil }
        }
    }

    /// Whether the cursor is seen: in a text field.
    public var showsCursor = false

    /// For each row what was drawn on it, the last on top.
    private var rows: [[Stroke]]

    /// An empty canvas.
    public init(size: Size) {
        self.size = size
        rows = Array(repeating: [], count: size.rows)
    }

    /// What stands in one column. Outside the screen, nothing.
    public subscript(row: Int, column: Int) -> Cell {
        size.contains(Position(row: row, column: column)) ? cells(of: row)[column] : .blank
    }

    /// What stands in the columns of a row that is known to be on the screen.
    func cells(of row: Int) -> [Cell] {
        var cells = CellRow(columns: size.columns)
        for stroke in rows[row] { cells.draw(stroke) }
        return cells.cells
    }

    /// The one door to the canvas.
    mutating func draw(_ stroke: Stroke, row: Int) {
        if rows.indices.contains(row) { rows[row].append(stroke) }
    }

    /// Whether a row that both have was drawn alike; where not, its cells may still be.
    func draws(_ row: Int, as other: Canvas) -> Bool {
        rows[row] == other.rows[row]
    }
}

extension Canvas: Equatable {
    /// What is seen decides, however it was drawn.
    public static func == (first: Canvas, second: Canvas) -> Bool {
        first.size == second.size && first.cursor == second.cursor && first.showsCursor == second.showsCursor
            && first.rows.indices.allSatisfy {
                first.draws($0, as: second) || first.cells(of: $0) == second.cells(of: $0)
            }
    }
}
