@testable import Canvas

/// A canvas with one text on it.
func canvas(_ columns: Int, _ rows: Int = 1, put text: String = "", at column: Int = 0, limit: Int? = nil) -> Canvas {
    var canvas = Canvas(size: Size(columns: columns, rows: rows))
    canvas.put(text, row: 0, column: column, style: .plain, limit: limit)
    return canvas
}
