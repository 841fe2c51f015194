/// A picture of the whole screen, drawn in memory and compared with `==`: two equal canvases need no byte sent.
///
/// Whatever lies outside the screen is silently not drawn, so that a view may be drawn on a screen of any size.
public struct Canvas: Equatable, Sendable {
    public let size: Size

    /// Where the cursor of a text field stands. `nil` hides it, and so does a place outside the screen.
    public var cursor: Position? {
        didSet {
            if let place = cursor, !size.contains(place) { cursor = nil }
        }
    }

    private var cells: [Cell]

    /// An empty canvas.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.rows * size.columns)
    }

    /// What stands in one column. Outside the screen, nothing.
    public subscript(row: Int, column: Int) -> Cell {
        contains(row, column) ? cells[index(row, column)] : .blank
    }

    /// What stands in a column that is known to be on the screen.
    func cell(_ row: Int, _ column: Int) -> Cell {
        cells[index(row, column)]
    }

    /// The one door to the cells. A wide character that loses one half here loses the other too.
    mutating func set(_ content: Cell.Content, row: Int, column: Int, style: Style) {
        guard contains(row, column) else { return }
        let here = index(row, column)
        switch cells[here].content {
        case .wide: cells[here + 1].content = .blank
        case .rightHalf: cells[here - 1].content = .blank
        case .blank, .narrow, .line: break
        }
        cells[here] = Cell(content, style: style)
    }

    /// Draws a wide character, or two blanks where only one half of it would be on the screen.
    mutating func setWide(_ glyph: Glyph, row: Int, column: Int, style: Style) {
        let fits = contains(row, column) && contains(row, column + 1)
        set(fits ? .wide(glyph) : .blank, row: row, column: column, style: style)
        set(fits ? .rightHalf : .blank, row: row, column: column + 1, style: style)
    }

    private func contains(_ row: Int, _ column: Int) -> Bool {
        size.contains(Position(row: row, column: column))
    }

    private func index(_ row: Int, _ column: Int) -> Int {
        row * size.columns + column
    }
}
