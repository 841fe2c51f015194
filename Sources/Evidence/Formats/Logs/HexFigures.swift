/// The numbers of eight hexadecimal digits in a text, from left to right.
struct HexFigures {
    private let text: ArraySlice<UInt8>
    private var place: Int
    /// Where the search for the start of an address ends, and whether one reaches up to there.
    private var known: (place: Int, isInAddress: Bool)

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        place = text.startIndex
        known = (text.startIndex, false)
    }

    /// Eight digits that are no part of a longer word or of a GUID.
    struct Figure {
        let number: UInt32
        /// With the `0x` or the brackets that mark it.
        let range: Range<Int>
        /// Whether `0x` stands before it.
        let isMarked: Bool
        /// Whether the end of a wrapped line cuts it in two.
        let isSplit: Bool
        let isInAddress: Bool
        /// Without mark or brackets, or behind the name of an identifier, the words before it decide.
        let isMeantAsCode: Bool
    }

    /// Of eight bytes in a row one stands at a place that is looked at: every eighth is enough.
    mutating func next() -> Figure? {
        while place + 7 < text.endIndex {
            guard Self.isPart(text[place + 7]) else {
                place += 8
                continue
            }
            let run = run(around: place + 7)
            place = run.upperBound
            if run.count >= 8, let digits = digits(in: run), let figure = figure(digits) { return figure }
        }
        return nil
    }

    private static func isPart(_ byte: UInt8) -> Bool { byte.isHexDigit || byte == 0x0A }

    private func run(around middle: Int) -> Range<Int> {
        let before = text[place..<middle].lastIndex { !Self.isPart($0) }
        let after = text[middle...].firstIndex { !Self.isPart($0) }
        return (before.map { $0 + 1 } ?? place)..<(after ?? text.endIndex)
    }

    /// Eight digits in one line, or else eight on both sides of its end.
    private func digits(in run: Range<Int>) -> ArraySlice<UInt8>? {
        let parts = text[run].split(separator: 0x0A)
        if let whole = parts.first(where: { $0.count == 8 }) { return whole }
        guard parts.count == 2, parts[0].count + parts[1].count == 8 else { return nil }
        return text[parts[0].startIndex..<parts[1].endIndex]
    }

    private mutating func figure(_ digits: ArraySlice<UInt8>) -> Figure? {
        guard let number = UInt32(digits.text, radix: 16) else { return nil }
        let isMarked = text[..<digits.startIndex].suffix(2).map { $0 | 0x20 } == [0x30, 0x78]
        let isBracketed =
            byte(digits.startIndex - 1) == UInt8(ascii: "[") && byte(digits.endIndex) == UInt8(ascii: "]")
        let start = isMarked || isBracketed ? digits.startIndex - (isMarked ? 2 : 1) : digits.startIndex
        var end = isBracketed ? digits.endIndex + 1 : digits.endIndex
        // 0x80D05011L, as C writes it.
        if isMarked, let sign = byte(end), sign | 0x20 == 0x6C { end += 1 }
        guard isApart(start, end), !isStartOfGUID(end) else { return nil }
        let words = WordsBefore(text[..<start])
        return Figure(
            number: number, range: start..<end, isMarked: isMarked, isSplit: digits.count > 8,
            isInAddress: isInAddress(start),
            isMeantAsCode: isMarked || isBracketed ? !words.nameIdentifier : words.nameError)
    }

    private func byte(_ place: Int) -> UInt8? { text.indices.contains(place) ? text[place] : nil }

    /// Whether no word goes on into the digits. Correlation vectors, `qEYu/odYLkuA+aKs.0.1`, have words in which almost
    /// everything can stand.
    private func isApart(_ start: Int, _ end: Int) -> Bool {
        let isTie = { (byte: UInt8?) in byte.map { "./+".utf8.contains($0) } ?? false }
        if byte(start - 1)?.isWord == true || isTie(byte(start - 1)) || byte(end)?.isWord == true { return false }
        return !(isTie(byte(end)) && byte(end + 1)?.isWord == true)
    }

    private func isStartOfGUID(_ end: Int) -> Bool {
        byte(end) == UInt8(ascii: "-") && byte(end + 5) == UInt8(ascii: "-")
            && text[(end + 1)..<(end + 5)].allSatisfy(\.isHexDigit)
    }

    /// Whether an address began before the place and goes on up to it. Each byte is looked at once in all.
    private mutating func isInAddress(_ place: Int) -> Bool {
        let new = text[known.place..<place]
        let end = new.lastIndex { $0.isGap || "<>\"'".utf8.contains($0) }
        let word = end.map { text[$0..<place] } ?? new
        let isInAddress = end == nil && known.isInAddress || word.firstIndex(of: "://") != nil
        known = (place, isInAddress)
        return isInAddress
    }
}
