/// What stands in one place of the screen: a scalar and the marks of no width of its own that follow it.
///
/// Drawn up by column widths rather than by Unicode's extended grapheme clusters: a terminal gives every scalar that
/// has a width a place of its own, also where Unicode would join several into one picture.
struct Cluster {
    /// The scalar that stands there.
    let base: Unicode.Scalar
    /// Where it and its marks lie in the text, in bytes of UTF-8.
    let place: Range<Int>
    /// The columns taken; 0 for a mark with nothing before it to stand on.
    let width: Int

    /// Whether it is one plain space.
    var isSpace: Bool { base == " " && isBare }

    /// Whether no mark stands on it.
    var isBare: Bool { place.count == UTF8.width(base) }

    /// What a terminal is sent for this piece of the text.
    func glyph(in text: String) -> Glyph {
        guard base.isPaintable else { return Glyph("?") }
        return isBare ? Glyph(base) : Glyph(text[utf8: place].unicodeScalars)
    }
}

/// The clusters of a text, in order. Put together again they are the text.
struct Clusters: Sequence, IteratorProtocol {
    private var scalars: String.UnicodeScalarView.Iterator
    private var ahead: Unicode.Scalar?
    private var place = 0

    init(_ text: String) {
        scalars = text.unicodeScalars.makeIterator()
        ahead = scalars.next()
    }

    mutating func next() -> Cluster? {
        guard let base = ahead else { return nil }
        let start = place
        repeat { step() } while ahead.map(Columns.isMark) ?? false
        return Cluster(base: base, place: start..<place, width: Columns.width(of: base))
    }

    private mutating func step() {
        place += ahead.map(UTF8.width) ?? 0
        ahead = scalars.next()
    }
}

extension String {
    /// A piece of the text, by its bytes.
    subscript(utf8 bytes: Range<Int>) -> Substring {
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        return self[start..<utf8.index(start, offsetBy: bytes.count)]
    }
}
