/// One column of one row of the screen.
public struct Cell: Equatable, Sendable {
    /// What stands in the column.
    public enum Content: Equatable, Sendable {
        /// Nothing.
        case blank
        /// A character one column wide, with the marks that stand on it.
        case narrow(Glyph)
        /// A character two columns wide, with its marks. Its other column is the next cell, a `rightHalf`.
        case wide(Glyph)
        /// The second column of the wide character in the cell before.
        case rightHalf
        /// A piece of a drawn line.
        case line(LineGlyph)
    }

    public var content: Content
    public var style: Style

    public init(_ content: Content, style: Style) {
        self.content = content
        self.style = style
    }

    /// A column nobody has drawn on.
    public static let blank = Cell(.blank, style: .plain)
}
