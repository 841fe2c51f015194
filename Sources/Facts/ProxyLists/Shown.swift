/// A piece of a value as it stands in a sentence: in quotation marks and not too long, a character with its number.
struct Shown {
    let en: String
    let ja: String

    init(_ item: String) {
        let short = item.count > 60 ? item.prefix(57) + "..." : item
        en = "'\(short)'"
        ja = "「\(short)」"
    }

    /// Several pieces in a row; the same one only once.
    init(_ items: [String]) {
        var seen: Set<String> = []
        let pieces = items.filter { seen.insert($0).inserted }.map { Shown($0) }
        en = pieces.map(\.en).joined(separator: ", ")
        ja = pieces.map(\.ja).joined()
    }

    /// A character. What cannot be seen, or would turn the line round, is shown by its number alone.
    init(_ scalar: Unicode.Scalar) {
        let number = scalar.codePoint
        en = Self.canBeSeen(scalar) ? "'\(scalar)' (\(number))" : number
        ja = Self.canBeSeen(scalar) ? "「\(scalar)」(\(number))" : " " + number
    }

    private static func canBeSeen(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
            .enclosingMark, .privateUse, .unassigned:
            false
        default: true
        }
    }
}
