import Application
import Canvas

extension Page {
    /// A text that may be longer than the screen, turned to where the reader left it.
    mutating func document(_ lines: [StyledLine], in area: Range<Int>) {
        extent = Extent(page: area.count, last: max(0, lines.count - area.count))
        put(lines.dropFirst(min(model.form.top, extent.last)), in: area)
    }
}

/// A text being put together line by line.
struct Document {
    private(set) var lines: [StyledLine] = []
    let columns: Int

    /// A paragraph with a blank line before it, unless it is the first.
    mutating func heading(_ text: String) {
        gap()
        add(text, .title)
    }

    /// A blank line, unless nothing stands above it.
    mutating func gap() {
        if !lines.isEmpty { lines.append(StyledLine("")) }
    }

    /// - Parameter hanging: by how much all lines but the first are indented further.
    mutating func add(_ text: String, _ style: Style = .plain, indent: Int = 0, hanging: Int = 0) {
        let lead = String(repeating: " ", count: indent)
        lines += Wrap.lines(lead + text, columns: columns, indent: indent + hanging).map { StyledLine($0, style) }
    }

    /// An entry of a list; all its paragraphs stand beside the sign.
    mutating func item(_ text: String, _ style: Style = .plain) {
        let text = "- " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
        lines += Wrap.lines(text, columns: columns, indent: 2).map { StyledLine($0, style) }
    }

    /// A name, and what it stands for in a column of its own.
    mutating func entry(_ name: String, _ text: String, at column: Int) {
        lines += Wrap.lines(Columns.pad(name, to: column) + text, columns: columns, indent: column).map {
            StyledLine($0)
        }
    }

    /// A command stands alone; where it is longer than the screen it goes on in the next line, unbroken when copied
    /// from the printed form.
    mutating func command(_ line: String) {
        lines += Wrap.lines("  " + line, columns: columns, indent: 2).map { StyledLine($0, .command) }
    }
}
