import Application
import Canvas
import Facts

/// A text being put together in plain lines, none wider than a terminal of 80 columns shows without breaking it.
struct Speech {
    static let columns = 79

    private(set) var lines: [String] = []
    let language: Language

    init(_ language: Language) {
        self.language = language
    }

    func words(_ text: Text) -> String { text(language) }

    /// A sentence, on lines of its own.
    mutating func say(_ text: Text, indent: Int = 0, hanging: Int = 0) {
        say(words(text), indent: indent, hanging: hanging)
    }

    mutating func say(_ text: String, indent: Int = 0, hanging: Int = 0) {
        guard !text.isEmpty else { return }
        let lead = String(repeating: " ", count: indent)
        lines += Wrap.lines(lead + text, columns: Self.columns, indent: indent + hanging)
    }

    /// A blank line, unless nothing stands above it, or one does.
    mutating func gap() {
        if !lines.isEmpty, lines.last != "" { lines.append("") }
    }

    /// A heading, with a blank line before it.
    mutating func heading(_ text: Text) {
        gap()
        say(text.asHeading)
    }

    mutating func labelled(_ label: Text, _ text: Text) {
        guard !words(text).isEmpty else { return }
        say(Interface.Prompt.labelled(label, text))
    }

    /// An answer with the number that takes it. It has an end, behind which a voice does not run on into the next number.
    mutating func choice(_ number: Int, _ text: String) {
        let lead = "\(number). "
        say(lead + ended(text), hanging: lead.count)
    }

    private func ended(_ text: String) -> String { Text.ended(text, with: language == .ja ? "。" : ".") }

    /// An entry of a list; all its paragraphs stand beside the sign.
    mutating func item(_ text: Text) {
        let text =
            "- " + ended(words(text)).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
        lines += Wrap.lines(text, columns: Self.columns, indent: 2)
    }

    /// A command stands alone; where it is longer than a line, it is said before that it is one.
    mutating func command(_ line: String) {
        let width = Self.columns - 2
        if Columns.width(of: line) <= width { return lines.append("  " + line) }
        say(Interface.Prompt.oneCommand)
        lines += Self.pieces(of: line, columns: width).map { "  " + $0 }
    }

    /// Broken at a blank; or anywhere, where a line would end before its middle.
    private static func pieces(of line: String, columns: Int) -> [String] {
        let pieces = Wrap.lines(line, columns: columns)
        let isRagged = pieces.dropLast().contains { Columns.width(of: $0) < columns / 2 }
        return isRagged ? Wrap.cut(line, columns: columns) : pieces
    }

    /// Lines that were put together before.
    mutating func add(_ part: [String]) { lines += part }

    /// A line of the machine that says several things is said once.
    mutating func passages(_ passages: [Passage]) {
        var quoted = ""
        for passage in passages {
            if case .quote(let line) = passage {
                if line == quoted { continue }
                quoted = line
            }
            add(passage)
        }
    }

    private mutating func add(_ passage: Passage) {
        switch passage {
        case .heading(let text): heading(text)
        case .paragraph(let text): say(text)
        case .item(let text): item(text)
        case .detail(let text), .basis(let text, _), .otherReading(let text): say(text, indent: 2)
        case .command(let line): command(words(line))
        case .address(let text), .quote(let text): say(text, indent: 2)
        }
    }
}
