import Facts

/// A line as typed, beside the same line in half-width and lower case, in which is searched.
struct EvidenceLine {
    private let typed: [Unicode.Scalar]
    let plain: [Unicode.Scalar]

    init(_ text: Substring.UnicodeScalarView) {
        typed = Array(text)
        plain = typed.map { scalar in
            let half = FullWidth.fold(scalar) ?? scalar
            return ("A"..."Z").contains(half) ? Unicode.Scalar(UInt8(half.value) | 0x20) : half
        }
    }

    var count: Int { plain.count }

    /// The scalar at a place; nil before and behind the line.
    subscript(_ index: Int) -> Unicode.Scalar? {
        plain.indices.contains(index) ? plain[index] : nil
    }

    func has(_ word: String, at index: Int) -> Bool {
        plain[index...].starts(with: word.unicodeScalars)
    }

    /// Where a word stands, given in lower case.
    func places(of word: String) -> [Int] {
        guard let first = word.unicodeScalars.first else { return [] }
        return plain.indices.filter { plain[$0] == first && has(word, at: $0) }
    }

    /// The first place from an index on that holds one of some signs; the end of the line where none does.
    func first(of signs: String, from index: Int) -> Int {
        let signs = Set(signs.unicodeScalars)
        return plain[index...].firstIndex { signs.contains($0) } ?? count
    }

    /// The first place from an index on that is neither blank nor tab.
    func skipBlanks(from index: Int) -> Int {
        plain[index...].firstIndex { $0 != " " && $0 != "\t" } ?? count
    }

    /// The run of base64 that begins at a place.
    func base64(from index: Int) -> Range<Int> {
        index..<(plain[index...].firstIndex { !Self.isBase64($0) } ?? count)
    }

    /// The whole line without the blanks at its sides, where it is nothing but base64. A line of hexadecimal digits
    /// alone is rather an error code.
    var base64Only: Range<Int>? {
        let run = base64(from: skipBlanks(from: 0))
        let isHexadecimal = plain[run].allSatisfy { $0.properties.isASCIIHexDigit }
        return !isHexadecimal && skipBlanks(from: run.upperBound) == count ? run : nil
    }

    private static func isBase64(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || "+/=".unicodeScalars.contains(scalar)
    }

    /// The line as typed, with a marker in the place of some ranges.
    func replacing(_ ranges: [Range<Int>], with marker: String) -> String {
        var output: [Unicode.Scalar] = []
        var end = 0
        for range in ranges {
            output += typed[end..<range.lowerBound]
            output += marker.unicodeScalars
            end = range.upperBound
        }
        return String(String.UnicodeScalarView(output + typed[end...]))
    }
}
