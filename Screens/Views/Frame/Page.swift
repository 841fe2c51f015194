import Application
import Canvas
import Facts

/// A screen being drawn.
package struct Page {
    let model: Model
    package var frame: Frame
    var canvas: Canvas
    var extent = Extent()
    /// What can be pointed at here.
    let rows: [Row]

    package init(_ model: Model, _ frame: Frame) {
        self.model = model
        self.frame = frame
        canvas = Canvas(size: frame.size)
        rows = model.rows
        self.frame.messageLines = messageLines.count
    }

    /// A sentence in the language of the screen.
    func say(_ text: Text) -> String { text(model.language) }

    /// The lines that a sentence takes on this screen.
    func wrapped(_ text: String, indent: Int = 0) -> [String] {
        Wrap.lines(text, columns: frame.columns, indent: indent)
    }

    /// Paints lines from the top of these rows; what does not fit is left out.
    mutating func put(_ lines: some Sequence<StyledLine>, in rows: Range<Int>) {
        for (row, line) in zip(rows, lines) {
            let lead = canvas.put(line.lead, row: row, column: 1, style: .chosen, limit: frame.columns)
            canvas.put(line.text, row: row, column: 1 + lead, style: line.style, limit: frame.columns - lead)
            guard let grade = line.grade else { continue }
            canvas.put(
                grade.text, row: row, column: 1 + grade.column, style: grade.style, limit: frame.columns - grade.column)
        }
    }
}

/// A line of a text, with what it means.
package struct StyledLine: Equatable {
    /// The sign and the digit of the row that is pointed at. Nothing else of a row shows that it is, so that pointing
    /// at another costs a slow line a few bytes.
    private(set) var lead = ""
    package private(set) var text: String
    var style: Style
    /// The grade in the line, which looks other than what stands around it.
    var grade: GradeMark?

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// Marks the line as the one that is pointed at.
    /// - Parameter lead: How the line begins.
    mutating func point(with lead: String) {
        self.lead = lead
        text.removeFirst(lead.count)
    }
}
