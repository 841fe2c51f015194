/// A text of the form `label : value`. Values may hold colons; a blank stands beside the one that ends the label.
struct Labelled {
    let label: Substring
    /// Empty where nothing follows.
    let value: Substring

    init?(_ text: Substring) {
        guard let colon = Self.colon(in: text) else { return nil }
        self.init(text, endingAt: colon)
        if label.isEmpty || label.isLonger(than: 60) || label.utf8.contains(where: { "\"{}\\=;".utf8.contains($0) }) {
            return nil
        }
    }

    init(_ text: Substring, endingAt colon: Substring.Index) {
        label = text[..<colon].trimmed
        value = text[text.index(after: colon)...].trimmed
    }

    /// The first colon that has a blank beside it, or nothing behind it. A full-width colon has its blank within.
    ///
    /// By bytes: to look for the bounds of characters takes ten times as long.
    static func colon(in text: Substring) -> Substring.Index? {
        let found = text.utf8.withContiguousStorageIfAvailable { colon(in: $0) }
        let place = found ?? Array(text.utf8).withUnsafeBufferPointer { colon(in: $0) }
        return place.map { text.utf8.index(text.startIndex, offsetBy: $0) }
    }

    private static func colon(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        bytes.indices.first { place in
            switch bytes[place] {
            case UInt8(ascii: ":"):
                place + 1 == bytes.count || bytes.blank(at: place + 1) != nil || bytes.blank(endingAt: place) != nil
            case 0xEF: bytes[place...].prefix(3).elementsEqual("：".utf8)
            default: false
            }
        }
    }
}
