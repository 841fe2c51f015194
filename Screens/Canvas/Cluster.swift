/// What stands in one place of the screen: a scalar and the marks of no width of its own that follow it.
///
/// Drawn up by column widths rather than by Unicode's extended grapheme clusters: a terminal gives every scalar that
/// has a width a place of its own, also where Unicode would join several into one picture.
struct Cluster {
    /// The scalar that stands there.
    let base: Unicode.Scalar
    /// The scalar and its marks, as they were written.
    let text: Substring
    /// The columns taken; 0 for a mark with nothing before it to stand on.
    let width: Int

    /// Curses keeps this many marks of a character and drops the others.
    static let mostMarks = 4

    /// What a terminal is sent.
    var painted: String {
        guard base.isPaintable else { return "?" }
        return isBare ? String(base) : String(text.unicodeScalars.prefix(1 + Self.mostMarks))
    }

    /// Whether it is one plain space.
    var isSpace: Bool { base == " " && isBare }

    /// Whether no mark stands on it.
    var isBare: Bool { text.utf8.count == UTF8.width(base) }
}

/// The clusters of a text, in order. Put together again they are the text.
struct Clusters: Sequence, IteratorProtocol {
    private let text: String
    private var index: String.Index

    init(_ text: String) {
        self.text = text
        index = text.startIndex
    }

    mutating func next() -> Cluster? {
        let (start, scalars) = (index, text.unicodeScalars)
        guard start < scalars.endIndex else { return nil }
        let base = scalars[start]
        repeat { scalars.formIndex(after: &index) } while isMark(at: index)
        return Cluster(base: base, text: text[start..<index], width: Columns.width(of: base))
    }

    private func isMark(at index: String.Index) -> Bool {
        let scalars = text.unicodeScalars
        return index < scalars.endIndex && Columns.isMark(scalars[index])
    }
}
