extension CodeRecogniser {
    /// A text in the one spelling that is searched for codes: half-width, in capitals, without zero-width characters.
    ///
    /// It is kept as bytes of UTF-8, and each byte remembers where it was typed.
    struct FoldedText {
        private(set) var bytes: [UInt8] = []
        /// For each byte where its character begins in the UTF-8 of the typed text; empty where nothing was moved.
        private var offsets: [Int] = []

        /// Stands for a no-break space: like a line break, it may part the two halves of one code.
        static let noBreak: UInt8 = 0x1F

        init(_ text: String) {
            if text.utf8.allSatisfy({ $0 < 0x80 }) {
                bytes = text.utf8.map(Self.capital)
            } else {
                fold(text.unicodeScalars)
            }
        }

        /// The place of some bytes in the text that this was made from.
        func typedRange(of range: Range<Int>, in text: String) -> Range<String.Index> {
            let start = text.utf8.index(text.startIndex, offsetBy: offset(at: range.lowerBound, in: text))
            let end = text.utf8.index(text.startIndex, offsetBy: offset(at: range.upperBound, in: text))
            return start..<end
        }

        private func offset(at position: Int, in text: String) -> Int {
            if offsets.isEmpty { return position }
            return position < offsets.count ? offsets[position] : text.utf8.count
        }

        private mutating func fold(_ scalars: String.UnicodeScalarView) {
            var offset = 0
            for scalar in scalars {
                if scalar == "\u{A0}" || scalar == "\u{202F}" {
                    append(Self.noBreak, at: offset)
                } else if let folded = FullWidth.fold(scalar) {
                    for byte in UTF8.encode(folded) ?? .init() { append(byte, at: offset) }
                }
                offset += UTF8.width(scalar)
            }
        }

        private mutating func append(_ byte: UInt8, at offset: Int) {
            bytes.append(Self.capital(byte))
            offsets.append(offset)
        }

        private static func capital(_ byte: UInt8) -> UInt8 {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte - 0x20 : byte
        }
    }
}
