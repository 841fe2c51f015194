/// A piece of one row that has to be painted anew, all of one style.
public struct Change: Equatable, Sendable {
    /// What is painted, from left to right.
    public enum Content: Equatable, Sendable {
        /// The numbers of scalars, marks included.
        case text([UInt32])
        /// A wide character with the marks that stand on it, which the terminal library loses where they come as text.
        case marked([UInt32])
        /// A piece of a drawn line.
        case line(LineGlyph)
    }

    public let row: Int
    public let column: Int
    public let style: Style
    public fileprivate(set) var content: Content
}

extension Canvas {
    /// What has to be painted over another canvas of the same size to get this one, from the top left on.
    ///
    /// Neighbours of one style are one piece, which costs the terminal library one call.
    public func changes(since other: Canvas) -> [Change] {
        var changes: [Change] = []
        for row in 0..<size.rows where !draws(row, as: other) {
            let (cells, before) = (cells(of: row), other.cells(of: row))
            var end: Int?
            for (column, cell) in cells.enumerated() {
                // The second half of a wide character is painted with the first.
                if cell == before[column] || cell.content == .rightHalf { continue }
                if end != column || changes.last?.continues(with: cell) != true {
                    changes.append(Change(row: row, column: column, style: cell.style, content: .init(cell)))
                } else {
                    changes[changes.count - 1].content.append(cell)
                }
                end = column + cell.columns
            }
        }
        return changes
    }
}

extension Change {
    fileprivate func continues(with cell: Cell) -> Bool {
        guard style == cell.style, case .text = content else { return false }
        switch cell.content {
        case .line: return false
        case .wide(let glyph): return !glyph.isMarked
        default: return true
        }
    }
}

extension Cell {
    fileprivate var columns: Int {
        if case .wide = content { 2 } else { 1 }
    }
}

extension Change.Content {
    fileprivate init(_ cell: Cell) {
        switch cell.content {
        case .line(let glyph): self = .line(glyph)
        case .wide(let glyph) where glyph.isMarked: self = .marked(glyph.values)
        default:
            self = .text([])
            append(cell)
        }
    }

    fileprivate mutating func append(_ cell: Cell) {
        guard case .text(var scalars) = self else { return }
        // The only other owner lets go, so that the array grows in its place.
        self = .text([])
        switch cell.content {
        case .blank: scalars.append(0x20)
        case .narrow(let glyph), .wide(let glyph): glyph.append(to: &scalars)
        case .rightHalf, .line: break
        }
        self = .text(scalars)
    }
}
