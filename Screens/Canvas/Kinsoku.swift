/// Where a line may be broken: for Japanese by the rules called kinsoku, as layout programs keep them (JIS X 4051),
/// here with the Latin and half-width forms of the same characters.
enum Kinsoku {
    /// Characters that begin no line: closing brackets, stops, small kana, signs of repetition and of length.
    static let neverFirst = Array(
        """
        、。，．・：；？！…‥）」』】〕〉》］｝〙〗’”％℃ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々〻ゝゞヽヾ゛゜\
        ｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ)]},.:;?!%
        """.unicodeScalars)

    /// Characters that end no line: opening brackets.
    static let neverLast = Array("（「『【〔〈《［｛〘〖‘“｢([{".unicodeScalars)

    /// Whether a line should be broken before a cluster: at a blank, or beside a Japanese character.
    static func invitesBreak(before position: Int, in clusters: [Cluster]) -> Bool {
        guard position > 0, !clusters[position].isBlank else { return false }
        let before = clusters[position - 1]
        return (before.isBlank || before.isJapanese || clusters[position].isJapanese)
            && allowsBreak(before: position, in: clusters)
    }

    /// Whether a line may be broken before a cluster, be it in the middle of a word. Blanks at the break do not count;
    /// they vanish.
    static func allowsBreak(before position: Int, in clusters: [Cluster]) -> Bool {
        guard let last = clusters[..<position].last(where: { !$0.isBlank }),
            let first = clusters[position...].firstIndex(where: { !$0.isBlank })
        else { return true }
        if neverLast.contains(last.base) { return false }
        return !neverFirst.contains(clusters[first].base) || beginsWord(at: first, in: clusters)
    }

    /// The signs that end a part of an address, of a list or of a name, the best place for a break first.
    static let partSigns: [Unicode.Scalar] = ["/", ";", "-", "."]

    /// Whether a part of an address, a list or a name ends before a cluster: behind its sign, but never behind the two of
    /// `https://`, which would leave hardly anything.
    static func endsPart(with sign: Unicode.Scalar, before position: Int, in clusters: [Cluster]) -> Bool {
        guard position > 1, clusters[position - 1].base == sign else { return false }
        return clusters[position].base != sign && clusters[position - 2].base != sign
            && allowsBreak(before: position, in: clusters)
    }

    /// Whether a sign that mostly ends something begins a word here, as in `.NET` and `%windir%`.
    private static func beginsWord(at position: Int, in clusters: [Cluster]) -> Bool {
        let (next, sign) = (position + 1, clusters[position].base)
        guard sign == "." || sign == "%", next < clusters.count, clusters[position - 1].isBlank else { return false }
        return !clusters[next].isBlank && !neverFirst.contains(clusters[next].base)
    }
}

extension Cluster {
    /// Whether it is a space, of one column or of two. They vanish where a line is broken.
    var isBlank: Bool { isSpace || base == "\u{3000}" && isBare }

    /// Whether lines are broken beside it without a blank: wide characters and half-width katakana, but not letters and
    /// digits in full width, which make words as the narrow ones do.
    var isJapanese: Bool {
        switch base.value {
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: false
        case 0xFF61...0xFF9F: true
        default: width == 2
        }
    }
}
