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
        guard let end = rest.end(of: text.utf8) else { return false }
        rest = rest[end...]
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
    var isBlank: Bool { isGap || self == 0x0A }
    /// Blank or tab.
    var isGap: Bool { self == 0x20 || self == 0x09 }
    var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
    var isLetter: Bool { (self | 0x20) &- 0x61 < 26 }
    var isCapital: Bool { self &- 0x41 < 26 }
    /// The small letter of a capital of ASCII; any other byte as it is.
    var lowered: UInt8 { isCapital ? self | 0x20 : self }
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

    /// Where a text ends that stands at the start; nil where another does. A line that was wrapped lost a blank at its
    /// end, or nothing.
    func end(of text: some Sequence<UInt8>) -> Int? {
        var place = startIndex
        for byte in text {
            guard place < endIndex else { return nil }
            if self[place] == 0x0A {
                place += 1
                if byte == 0x20, place == endIndex || self[place] != 0x20 { continue }
            }
            guard place < endIndex, self[place] == byte else { return nil }
            place += 1
        }
        return place
    }

    /// Where a text begins; nil where it does not stand here.
    func firstIndex(of text: String) -> Int? {
        guard let first = text.utf8.first else { return nil }
        return indices.first { self[$0] == first && self[$0...].end(of: text.utf8) != nil }
    }

    /// The bytes as text, joined again where the line was wrapped.
    var text: String {
        String(decoding: filter { $0 != 0x0A }, as: UTF8.self)
    }
}
