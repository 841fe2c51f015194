/// A line as it was printed, freed from what mail programs and forums put around it.
struct PastedLine {
    let source: SourceLine
    /// Without the marks of a quotation (`> `) and the blanks at its sides.
    let content: Substring
    let isQuoted: Bool

    init(_ source: SourceLine) { self.init(source, withBars: false) }

    /// - Parameter withBars: whether a bar quotes, too, as text browsers and some trackers have it. Where a table can stand,
    ///   a bar is part of it.
    init(_ source: SourceLine, withBars: Bool) {
        self.source = source
        let printed = source.text[...].trimmed
        var rest = printed
        while let first = rest.utf8.first, first == UInt8(ascii: ">") || withBars && first == UInt8(ascii: "|") {
            rest = rest[rest.utf8.index(after: rest.startIndex)...].trimmed
        }
        content = rest
        isQuoted = rest.startIndex != printed.startIndex
    }

    /// How many characters the marks of a quotation take, each with a blank behind it; 0 without them.
    var margin: Int {
        let marks = source.text.prefix { $0 == ">" || $0 == " " }
        return marks.lastIndex(of: ">").map { marks[...$0].count + 1 } ?? 0
    }

    /// Whether nothing stands there, or the fence of a block of code.
    var isBlank: Bool { content.isEmpty || content.utf8.first == UInt8(ascii: "`") && content.hasPrefix("```") }

    var isIndented: Bool { source.text.first?.isBlank ?? false }
}

extension SourceLine {
    /// The first byte of what was printed: behind blanks, no-break ones (C2 A0), too, and the marks of a quotation.
    var firstByte: UInt8? {
        text.utf8.first { $0 != 0x20 && $0 != 0x09 && $0 != 0xC2 && $0 != 0xA0 && $0 != UInt8(ascii: ">") }
    }
}
