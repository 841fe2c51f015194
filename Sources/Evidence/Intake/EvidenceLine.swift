/// A line as typed, beside the same line as it is searched: see `Folding`. Places are those of the searched line.
struct EvidenceLine {
    private let typed: ArraySlice<UInt8>
    /// Half-width, in lower case, in UTF-8.
    let plain: [UInt8]
    /// Where each byte of `plain` comes from; empty where the two lines have the same length.
    private let origins: [Int32]

    init(_ typed: ArraySlice<UInt8>) {
        self.typed = typed
        (plain, origins) = Folding.fold(typed)
    }

    var count: Int { plain.count }

    /// The byte at a place; nil before and behind the line.
    subscript(_ index: Int) -> UInt8? {
        index >= 0 && index < plain.count ? plain[index] : nil
    }

    /// Whether a word stands at a place, given in lower case.
    func has(_ word: StaticString, at index: Int) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index >= 0, index + count <= plain.count else { return false }
        for place in 0..<count where plain[index + place] != word.utf8Start[place] { return false }
        return true
    }

    /// The first of some words that stands at a place.
    func first(of words: [StaticString], at index: Int) -> StaticString? {
        words.first { has($0, at: index) }
    }

    /// The first place from an index on, and before a bound, whose byte meets a condition; the bound where none does.
    func first(from index: Int, before bound: Int = .max, where condition: (UInt8) -> Bool) -> Int {
        let end = min(bound, count)
        var place = index
        while place < end, !condition(plain[place]) { place += 1 }
        return min(place, max(end, index))
    }

    /// The first place from an index on that is neither blank nor tab.
    func skipBlanks(from index: Int) -> Int {
        first(from: index) { !$0.isGap }
    }

    /// Where the word ends that begins at a place: at a blank or at the end of the line.
    func wordEnd(from index: Int) -> Int { first(from: index, where: \.isGap) }

    /// The word at a place, or what stands there in quotation marks; nil at the end of the line.
    func word(from index: Int) -> Range<Int>? {
        guard index < count else { return nil }
        guard let quote = quote(at: index) else { return index..<wordEnd(from: index) }
        let isEscaped = self[index] == UInt8(ascii: "\\")
        let word = quote.next..<closing(quote.sign, from: quote.next, isEscaped: isEscaped)
        return word.isEmpty ? nil : word
    }

    /// The quotation mark at a place, written as `"` or, within another text, as `\"`; and where what it opens begins.
    func quote(at index: Int) -> (sign: UInt8, next: Int)? {
        let place = self[index] == UInt8(ascii: "\\") ? index + 1 : index
        guard let sign = self[place], sign == UInt8(ascii: "\"") || sign == UInt8(ascii: "'") else { return nil }
        return (sign, place + 1)
    }

    /// Where the mark stands that closes a quotation; the end of the line where none does.
    /// - Parameter isEscaped: whether the quotation was opened by `\"`: then it is closed by the same.
    func closing(_ sign: UInt8, from index: Int, isEscaped: Bool) -> Int {
        let backslash = UInt8(ascii: "\\")
        for place in index..<max(index, count) where plain[place] == sign {
            let escaped = plain[place - 1] == backslash
            if isEscaped { return escaped ? place - 1 : place }
            // A path may end in a backslash: where nothing of JSON follows an escaped mark, it closes.
            if !escaped { return place }
        }
        return count
    }

    /// The run of base64, or of its form for addresses, that begins at a place.
    func base64(from index: Int) -> Range<Int> {
        index..<first(from: index) { !Self.isBase64($0) }
    }

    static func isBase64(_ byte: UInt8) -> Bool {
        byte.isWord || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
            || byte == UInt8(ascii: "-")
    }

    /// The whole line without the blanks at its sides, where it is nothing but base64. A line of hexadecimal digits
    /// alone is rather an error code.
    var base64Only: Range<Int>? {
        let run = base64(from: skipBlanks(from: 0))
        let isHexadecimal = plain[run].allSatisfy(\.isHexDigit)
        return !isHexadecimal && skipBlanks(from: run.upperBound) == count ? run : nil
    }

    /// What was typed at some places.
    func typed(_ range: Range<Int>) -> ArraySlice<UInt8> { typed[origin(range.lowerBound)..<origin(range.upperBound)] }

    private func origin(_ place: Int) -> Int {
        if place >= plain.count { return typed.endIndex }
        return typed.startIndex + (origins.isEmpty ? place : Int(origins[place]))
    }

    /// The line as typed, with a marker in the place of some ranges.
    func replacing(_ ranges: [Range<Int>], with marker: String) -> [UInt8] {
        var output: [UInt8] = []
        var end = typed.startIndex
        for range in ranges {
            output += typed[end..<max(end, origin(range.lowerBound))]
            output += marker.utf8
            end = origin(range.upperBound)
        }
        return output + typed[end...]
    }
}
