/// What is painted in one place: a scalar, and the marks that stand on it.
///
/// A plain value with no memory of its own, because a screen of two thousand of them is drawn and compared at every key.
public struct Glyph: Equatable, Sendable {
    /// The scalar's number, then those of its marks; 0 where there is none.
    private var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32)

    /// Curses keeps this many marks of a character and drops the others.
    static let mostMarks = 4

    init(_ base: Unicode.Scalar) {
        scalars = (base.value, 0, 0, 0, 0)
    }

    /// - Parameter cluster: A scalar and its marks; those beyond the fourth are dropped.
    init(_ cluster: some Sequence<Unicode.Scalar>) {
        var numbers = cluster.prefix(1 + Self.mostMarks).lazy.map(\.value).makeIterator()
        func next() -> UInt32 { numbers.next() ?? 0 }
        scalars = (next(), next(), next(), next(), next())
    }

    /// The scalar and its marks, in order.
    public var text: String {
        var text = ""
        text.unicodeScalars.append(contentsOf: values.compactMap(Unicode.Scalar.init))
        return text
    }

    /// Whether a mark stands on it.
    var isMarked: Bool { scalars.1 != 0 }

    /// The numbers of the scalar and of its marks, in order.
    var values: [UInt32] {
        var values: [UInt32] = []
        append(to: &values)
        return values
    }

    /// Adds them to others: a screen of glyphs shall not take an array for each.
    func append(to numbers: inout [UInt32]) {
        numbers.append(scalars.0)
        guard isMarked else { return }
        numbers += [scalars.1, scalars.2, scalars.3, scalars.4].prefix { $0 > 0 }
    }

    public static func == (left: Glyph, right: Glyph) -> Bool {
        left.scalars == right.scalars
    }
}
