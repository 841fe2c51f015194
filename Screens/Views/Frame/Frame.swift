import Canvas

/// Which rows of the screen hold what.
///
/// At 80x24 everything has its place; below that the parts follow one another and the panel is one line.
package struct Frame: Equatable {
    /// Rows of the screen, first and how many.
    package typealias Rows = Range<Int>

    let size: Size
    /// All parts at once, side by side with their names; otherwise linear.
    package let isWide: Bool

    /// The lines that the heading takes.
    var headingLines = 1
    /// The lines that the message takes.
    var messageLines = 1

    package static let smallest = Size(columns: 40, rows: 12)
    package static let whole = Size(columns: 80, rows: 24)

    /// - Returns: nil where the screen is too small to be of use.
    package init?(_ size: Size) {
        guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else { return nil }
        self.size = size
        isWide = size.columns >= Self.whole.columns && size.rows >= Self.whole.rows
    }

    /// The columns that text may take; one is left free on either side.
    package var columns: Int { size.columns - 2 }

    var keys: Int { size.rows - 1 }
    package var message: Rows { keys - messageLines..<keys }
    /// Everything between the rail and the message.
    package var body: Rows { (isWide ? 2 : headingLines)..<message.lowerBound }
    package var question: Rows { 2..<5 }
    /// What lies above the panel takes what a higher screen has more.
    package var answers: Rows { 5..<panel.lowerBound - 3 }
    package var commands: Rows { panel.lowerBound - 3..<panel.lowerBound - 1 }
    /// The line between the commands and the panel.
    package var soFar: Rows { panel.lowerBound - 1..<panel.lowerBound }
    package var panel: Rows { message.lowerBound - (isWide ? 6 : 1)..<message.lowerBound }
}
