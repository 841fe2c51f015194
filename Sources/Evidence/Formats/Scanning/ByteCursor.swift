/// A place in some bytes of ASCII, moved on by what is found there.
///
/// The places are those of the array that the bytes were taken from.
struct ByteCursor {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    var place: Int { rest.startIndex }

    /// Goes past a sign, if it stands here.
    mutating func take(_ sign: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }

    /// Goes past a text, if it stands here.
    mutating func take(_ text: String) -> Bool {
        guard rest.starts(with: text.utf8) else { return false }
        rest = rest.dropFirst(text.utf8.count)
        return true
    }

    /// Goes past all bytes that meet a condition, and says which they were.
    @discardableResult
    mutating func take(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let end = rest.firstIndex { !condition($0) } ?? rest.endIndex
        defer { rest = rest[end...] }
        return rest[..<end]
    }

    /// Goes past decimal digits, at most so many, and says how many they were.
    mutating func takeDigits(_ most: Int) -> Int {
        let digits = rest.prefix(most).prefix { $0.isDigit }
        rest = rest.dropFirst(digits.count)
        return digits.count
    }

    mutating func skipBlanks() { take { $0.isBlank } }

    mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }
}

extension UInt8 {
    var isDigit: Bool { self &- 0x30 < 10 }
    /// Blank, tab, or the end of a line that was wrapped.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
    var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isCapital: Bool { self &- 0x41 < 26 }
    /// A letter, a digit or an underscore.
    var isWord: Bool { isLetter || isDigit || self == 0x5F }
}

extension ArraySlice<UInt8> {
    /// Without the blanks at its ends.
    var trimmed: ArraySlice<UInt8> {
        guard let first = firstIndex(where: { !$0.isBlank }), let last = lastIndex(where: { !$0.isBlank }) else {
            return prefix(0)
        }
        return self[first...last]
    }

    /// Where a text begins; nil where it does not stand here.
    func firstIndex(of text: String) -> Int? {
        guard let first = text.utf8.first else { return nil }
        return indices.first { self[$0] == first && self[$0...].starts(with: text.utf8) }
    }

    /// The bytes as text, joined again where the line was wrapped.
    var text: String {
        String(decoding: filter { $0 != 0x0A }, as: UTF8.self)
    }
}
