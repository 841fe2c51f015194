/// Breaks text into lines.
public enum Wrap {
    /// The lines of a text, none wider than `columns`.
    ///
    /// English is broken at blanks, Japanese also between characters as kinsoku allows; a word too long for a line is
    /// cut, an address, a list or a name where a part of it ends. Blanks at a break vanish, those that begin a paragraph stay. `\n` begins a new paragraph.
    /// - Parameters:
    ///   - columns: The width; below 1 it counts as 1. Only a wide character at a width of 1 is wider.
    ///   - indent: The blanks before every line of a paragraph but its first. Left out where they would leave less
    ///     than two columns.
    public static func lines(_ text: String, columns: Int, indent: Int = 0) -> [String] {
        if fits(text, columns) { return [text] }
        return text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
            Paragraph(String($0), columns: max(columns, 1), indent: max(indent, 0)).lines
        }
    }

    /// The rows of a text that goes on where a row is full, as a terminal shows a long command.
    public static func cut(_ text: String, columns: Int) -> [String] {
        var (rows, start, used, end) = ([String](), 0, 0, 0)
        for cluster in Clusters(text) {
            if used + cluster.width > columns, end > start {
                rows.append(String(text[utf8: start..<end]))
                (start, used) = (end, 0)
            }
            used += cluster.width
            end = cluster.place.upperBound
        }
        return rows + [String(text[utf8: start..<end])]
    }

    /// Whether the text is one line as it is: most are, and need no more to be known of them. The blanks that it begins
    /// with have to leave room for a wide character.
    private static func fits(_ text: String, _ columns: Int) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return true }
        let room = isBlank(first) ? columns - 1 : columns
        return !isBlank(last) && !text.utf8.contains(UInt8(ascii: "\n")) && Columns.width(of: text) <= room
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\u{3000}" }
}
