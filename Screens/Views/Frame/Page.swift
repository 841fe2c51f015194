import Application
import Canvas
import Knowledge

/// A screen being drawn.
struct Page {
    let model: Model
    var frame: Frame
    var canvas: Canvas
    var extent = Extent()

    init(_ model: Model, _ frame: Frame) {
        self.model = model
        self.frame = frame
        canvas = Canvas(size: frame.size)
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
            canvas.put(line.text, row: row, column: 1, style: line.style, limit: frame.columns)
        }
    }
}

/// A line of a text, with what it means.
struct StyledLine: Equatable {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}
