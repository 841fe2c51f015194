extension CodeRecogniser {
    /// A run of letters, digits and underscores in a folded text, with what stands around it.
    struct Word {
        /// The bytes of the whole text.
        let text: [UInt8]
        let range: Range<Int>
        /// Whether nothing stands around the text.
        var isInWholeText = true

        /// The first word at or after a position; nil where there is none.
        init?(in text: [UInt8], from position: Int) {
            guard let start = text[position...].firstIndex(where: Self.isPart) else { return nil }
            self.text = text
            range = start..<(text[start...].firstIndex { !Self.isPart($0) } ?? text.count)
        }

        var bytes: ArraySlice<UInt8> { text[range] }
        var before: ArraySlice<UInt8> { text[..<range.lowerBound] }
        var after: ArraySlice<UInt8> { text[range.upperBound...] }

        static func isPart(_ byte: UInt8) -> Bool {
            isDigit(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) || byte == UInt8(ascii: "_")
        }

        static func isDigit(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }

        static func isBlank(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
        }

        static func isLineBreak(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        }
    }

    /// What a word was read as.
    struct Reading {
        /// More than one only where a name is given to several codes.
        let codes: [ErrorCode]
        let notation: Notation
        /// The bytes of the folded text that make it up; may begin before the word and end after it.
        let range: Range<Int>
    }
}

extension CodeRecogniser.Word {
    /// The code or codes that the word stands for; nil where it is any other word.
    var reading: CodeRecogniser.Reading? {
        guard bytes.contains(where: Self.isDigit) else { return symbolReading }
        if bytes.allSatisfy(Self.isDigit), isPieceOfANumber { return nil }
        return hexadecimalReading ?? splitReading ?? decimalReading ?? statusReading ?? shortReading
            ?? symbolReading
    }

    /// Whether points or commas tie the digits to more digits: 10.0.19045, 192.0.2.1, 12,407.
    private var isPieceOfANumber: Bool {
        isTied(to: before.reversed()) || isTied(to: after)
    }

    /// A comma parts groups of three digits; beside longer numbers it parts the fields of a table.
    private func isTied(to neighbours: some Collection<UInt8>) -> Bool {
        guard neighbours.dropFirst().first.map(Self.isDigit) == true else { return false }
        let mark = neighbours.first
        return mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") && bytes.count == 3
    }
}
