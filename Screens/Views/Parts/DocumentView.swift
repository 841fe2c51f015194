import Application
import Canvas
import Facts

extension Page {
    /// A text that may be longer than the screen, turned to where the reader left it.
    mutating func document(_ text: Document, in area: Range<Int>) {
        let last = max(0, text.lines.count - area.count)
        extent = Extent(page: area.count, last: last, paragraphs: text.starts + [text.lines.count])
        put(text.lines.dropFirst(extent.line(of: model.form.top)), in: area)
    }
}

/// A text being put together line by line.
struct Document {
    private(set) var lines: [StyledLine] = []
    /// The first line of each paragraph.
    private(set) var starts: [Int] = []
    let columns: Int

    init(columns: Int) {
        self.columns = columns
    }

    /// A paragraph with a blank line before it, unless it is the first.
    mutating func heading(_ text: String) {
        gap()
        add(text, .title)
    }

    /// A blank line, unless nothing stands above it.
    mutating func gap() {
        if !lines.isEmpty { append([""], .plain) }
    }

    /// - Parameter hanging: by how much all lines but the first are indented further.
    mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
        let lead = String(repeating: " ", count: indent)
        append(Wrap.lines(lead + text, columns: columns, indent: indent + hanging), style)
    }

    /// What an entry rests on: dim beside the sentence, but for the word of the grade.
    mutating func basis(_ text: String, _ grade: Grade?, _ language: Language) {
        let first = lines.count
        add(text, .hint, indent: 2)
        guard let grade, lines.indices.contains(first) else { return }
        lines[first].grade = GradeMark(grade.text(language), grade, in: lines[first].text)
    }

    /// A sentence of which the beginning is enough.
    mutating func line(_ text: String, _ style: Style = .plain) {
        append([Columns.truncate(text, to: columns)], style)
    }

    /// An entry of a list; all its paragraphs stand beside the sign.
    mutating func item(_ text: String, _ style: Style = .plain) {
        let text = "- " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
        append(Wrap.lines(text, columns: columns, indent: 2), style)
    }

    /// A name, and what it stands for in a column of its own.
    mutating func entry(_ name: String, _ text: String, at column: Int) {
        append(Wrap.lines(Columns.pad(name, to: column) + text, columns: columns, indent: column), .plain)
    }

    /// Shows the word of a grade in the first line of the last paragraph as it looks everywhere.
    mutating func mark(_ word: String, _ grade: Grade) {
        guard let first = starts.last, lines.indices.contains(first) else { return }
        lines[first].grade = GradeMark(word, grade, in: lines[first].text)
    }

    /// A command stands alone. Where it is longer than the screen it goes on in the next line, and the sign at the edge
    /// says so; the printed form has it in one piece.
    mutating func command(_ line: String) {
        let pieces = Self.pieces(of: line, columns: columns - 2)
        append(pieces.enumerated().map { "  " + $1 + ($0 < pieces.count - 1 ? " +" : "") }, .command)
    }

    /// Broken at a blank; or anywhere, where a line would end before its middle, as behind the first word.
    private static func pieces(of line: String, columns: Int) -> [String] {
        if Columns.width(of: line) <= columns { return [line] }
        let pieces = Wrap.lines(line, columns: columns - 2, indent: 0)
        let isRagged = pieces.dropLast().contains { Columns.width(of: $0) < columns / 2 }
        return isRagged ? Wrap.cut(line, columns: columns - 2) : pieces
    }

    /// Every paragraph comes through here.
    private mutating func append(_ paragraph: [String], _ style: Style) {
        starts.append(lines.count)
        lines += paragraph.map { StyledLine($0, style) }
    }
}
