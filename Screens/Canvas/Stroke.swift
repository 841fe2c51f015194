/// One thing drawn on a row of the canvas. It may reach over either edge.
enum Stroke: Equatable, Sendable {
    /// A text, in no more than so many columns.
    case text(String, column: Int, room: Int, Style)
    case blanks(columns: Range<Int>, Style)
    /// The same piece of a line in each of these columns.
    case line(LineGlyph, columns: Range<Int>, Style)
}
