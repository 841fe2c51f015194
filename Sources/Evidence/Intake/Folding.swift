/// A line as a secret is searched in it, whatever hides the word that names the secret.
///
/// Letters are small and half-width. What looks like a Latin letter is one (the Cyrillic `а`), marks on letters are
/// gone, half-width kana have their full width. The tokens that stand for control characters (`pass<NUL>word`) are
/// left out, and `%3A` is the colon that it stands for.
enum Folding {
    /// - Returns: the line, and where each of its bytes comes from; nothing where each stands at its own place.
    static func fold(_ typed: ArraySlice<UInt8>) -> (plain: [UInt8], origins: [Int32]) {
        if isSimple(typed) { return (typed.map(\.lowered), []) }
        var line = Line(typed)
        while line.place < typed.endIndex { line.takeNext() }
        return (line.plain, line.origins)
    }

    /// No way out of the loop before its end: so the compiler makes it look at many bytes at once.
    private static func isSimple(_ typed: ArraySlice<UInt8>) -> Bool {
        var odd = false
        for byte in typed {
            odd = odd || byte >= 0x80 || byte == UInt8(ascii: "%") || byte == UInt8(ascii: "<")
        }
        return !odd
    }

    /// The line in the making.
    private struct Line {
        private let typed: ArraySlice<UInt8>
        private(set) var place: Int
        private(set) var plain: [UInt8] = []
        private(set) var origins: [Int32] = []

        init(_ typed: ArraySlice<UInt8>) {
            (self.typed, place) = (typed, typed.startIndex)
            plain.reserveCapacity(typed.count)
            origins.reserveCapacity(typed.count)
        }

        mutating func takeNext() {
            let byte = typed[place]
            switch byte {
            case UInt8(ascii: "<"): if let length = tokenLength { place += length } else { append(byte, 1) }
            case UInt8(ascii: "%"): if let sign = encoded { append(sign, 3) } else { append(byte, 1) }
            case 0..<0x80: append(byte, 1)
            default: takeScalar()
            }
        }

        private mutating func append(_ byte: UInt8, _ length: Int) {
            plain.append(byte.lowered)
            origins.append(Int32(place - typed.startIndex))
            place += length
        }

        /// How long the token is that begins here, such as `<ESC>` or `<U+202E>`.
        private var tokenLength: Int? {
            let name = typed[(place + 1)...].prefix(7).prefix { $0.isWord || $0 == UInt8(ascii: "+") }
            guard name.endIndex < typed.endIndex, typed[name.endIndex] == UInt8(ascii: ">"),
                Controls.isToken(named: name)
            else { return nil }
            return name.count + 2
        }

        /// The printable sign of ASCII that is written here as in an address.
        private var encoded: UInt8? {
            let digits = typed[(place + 1)...].prefix(2)
            guard digits.count == 2, digits.allSatisfy(\.isHexDigit) else { return nil }
            let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
            return (0x20..<0x7F).contains(value) ? value : nil
        }

        private mutating func takeScalar() {
            let (scalar, length) = scalar(at: place)
            let mark =
                place + length < typed.endIndex ? self.scalar(at: place + length) : (Unicode.Scalar(0 as UInt8), 0)
            if let voiced = LookAlike.voiced(scalar, mark.0) {
                append(voiced, length + mark.1)
            } else if let folded = LookAlike.fold(scalar) {
                append(folded, length)
            } else {
                place += length
            }
        }

        private mutating func append(_ scalar: Unicode.Scalar, _ length: Int) {
            for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
                plain.append(byte.lowered)
                origins.append(Int32(place - typed.startIndex))
            }
            place += length
        }

        /// A scalar of UTF-8 that is known to be right.
        private func scalar(at place: Int) -> (Unicode.Scalar, Int) {
            let lead = typed[place]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
            for byte in typed[(place + 1)...].prefix(length - 1) { value = value << 6 | UInt32(byte & 0x3F) }
            return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
        }
    }
}
