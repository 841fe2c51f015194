/// A code in hexadecimal that a line break or a no-break space has cut in two.
extension CodeRecogniser.Word {
    /// Believed only where the two halves make up a code of the catalogue.
    var splitReading: CodeRecogniser.Reading? {
        let first = figure
        guard (1..<8).contains(first.digits.count), let rest = otherHalf else { return nil }
        var digits = Array(first.digits + rest.bytes)
        if digits.last == UInt8(ascii: "L") { digits.removeLast() }
        guard digits.count == 8, let number = Hexadecimal.number(digits) else { return nil }
        guard CodeTable.contains(ErrorCode(number)) else { return nil }
        return CodeRecogniser.Reading(
            codes: [ErrorCode(number)], notation: .hexadecimal, range: first.start..<rest.range.upperBound)
    }

    /// The word after exactly one break; blanks may stand around it.
    private var otherHalf: CodeRecogniser.Word? {
        let gap = after.prefix { Self.isBlank($0) || Self.isBreak($0) }
        let breaks = gap.filter(Self.isBreak)
        guard breaks.elementsEqual("\r\n".utf8) || breaks.count == 1 else { return nil }
        return CodeRecogniser.Word(in: text, from: gap.endIndex).flatMap {
            $0.range.lowerBound == gap.endIndex ? $0 : nil
        }
    }

    private static func isBreak(_ byte: UInt8) -> Bool {
        isLineBreak(byte) || byte == CodeRecogniser.FoldedText.noBreak
    }
}
