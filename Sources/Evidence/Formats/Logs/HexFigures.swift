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
        let digits: ArraySlice<UInt8>
        /// With the `0x` or the brackets that mark it.
        let range: Range<Int>
        /// Whether `0x` stands before it.
        let isMarked: Bool
        let isInAddress: Bool
        /// Without mark or brackets, or behind the name of an identifier, the words before it decide.
        let isMeantAsCode: Bool
    }

    /// Of eight bytes in a row one stands at a place that is looked at: every eighth is enough.
    mutating func next() -> Figure? {
        while place + 7 < text.endIndex {
            guard text[place + 7].isHexDigit else {
                place += 8
                continue
            }
            let run = run(around: place + 7)
            place = run.upperBound
            if let figure = figure(run) { return figure }
        }
        return nil
    }

    private func run(around middle: Int) -> Range<Int> {
        let before = text[place..<middle].lastIndex { !$0.isHexDigit }
        let after = text[middle...].firstIndex { !$0.isHexDigit }
        return (before.map { $0 + 1 } ?? place)..<(after ?? text.endIndex)
    }

    private mutating func figure(_ run: Range<Int>) -> Figure? {
        guard run.count == 8 else { return nil }
        let isMarked = text[..<run.lowerBound].suffix(2).map { $0 | 0x20 } == [0x30, 0x78]
        let isBracketed = byte(run.lowerBound - 1) == UInt8(ascii: "[") && byte(run.upperBound) == UInt8(ascii: "]")
        let start = isMarked || isBracketed ? run.lowerBound - (isMarked ? 2 : 1) : run.lowerBound
        var end = isBracketed ? run.upperBound + 1 : run.upperBound
        // 0x80D05011L, as C writes it.
        if isMarked, let sign = byte(end), sign | 0x20 == 0x6C { end += 1 }
        guard byte(start - 1)?.isWord != true, byte(end)?.isWord != true, !isStartOfGUID(end) else { return nil }
        let words = WordsBefore(text[..<start])
        return Figure(
            digits: text[run], range: start..<end, isMarked: isMarked, isInAddress: isInAddress(start),
            isMeantAsCode: isMarked || isBracketed ? !words.nameIdentifier : words.nameError)
    }

    private func byte(_ place: Int) -> UInt8? { text.indices.contains(place) ? text[place] : nil }

    private func isStartOfGUID(_ end: Int) -> Bool {
        byte(end) == UInt8(ascii: "-") && byte(end + 5) == UInt8(ascii: "-")
            && text[(end + 1)..<(end + 5)].allSatisfy(\.isHexDigit)
    }

    /// Whether an address began before the place and goes on up to it. Each byte is looked at once in all.
    private mutating func isInAddress(_ place: Int) -> Bool {
        let new = text[known.place..<place]
        let end = new.lastIndex { $0.isBlank || "<>\"'".utf8.contains($0) }
        let word = end.map { text[$0..<place] } ?? new
        let isInAddress = end == nil && known.isInAddress || word.firstIndex(of: "://") != nil
        known = (place, isInAddress)
        return isInAddress
    }
}

/// The word that stands before a number, with `=` or `:` between or not.
private struct WordsBefore {
    private let word: String

    /// - Parameter text: all that stands before the number.
    init(_ text: ArraySlice<UInt8>) {
        let near = text.suffix(40).trimmed
        let name = near.dropLast(near.last.map { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") } == true ? 1 : 0)
        let trimmed = name.trimmed
        let start = trimmed.lastIndex { !$0.isLetter }.map { $0 + 1 } ?? trimmed.startIndex
        word = trimmed[start...].text.lowercased()
    }

    /// `hr = 80072efe`, `error 8024402c`, `error code:8024401C`.
    var nameError: Bool {
        ["code", "error", "failed", "hr", "hresult", "result", "returned", "with"].contains(word)
            || word.hasSuffix("errorcode")
    }

    /// `UpdateId = 0x80072efd`.
    var nameIdentifier: Bool { word.hasSuffix("id") }
}
