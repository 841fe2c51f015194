import Facts

/// A line as it was typed, with its numbers and its commands read.
struct TypedLine: Sendable {
    /// Without the blanks at its sides.
    let text: String
    /// The same with letters of full width made narrow, as a Japanese keyboard writes them.
    let folded: String

    init(_ line: String) {
        text = Self.trimmed(line)
        folded = Self.trimmed(FullWidth.fold(line))
    }

    var isEmpty: Bool { folded.isEmpty }

    /// The number that the line is; nil where it is anything else.
    var number: Int? { Self.number(folded[...]) }

    /// The numbers that it lists, with commas or blanks between them; nil where anything else stands there.
    var numbers: [Int]? {
        let words = folded.split { $0 == " " || $0 == "," || $0 == "、" || $0 == "，" }
        let numbers = words.compactMap(Self.number)
        return words.isEmpty || numbers.count < words.count ? nil : numbers
    }

    /// The letter of a command: alone, or behind a slash, which makes it one where letters are text.
    func letter(isAlone: Bool) -> Character? {
        if folded.count == 2, folded.first == "/" { return folded.last?.lowercased().first }
        return folded.count == 1 && (isAlone || folded == "?") ? folded.lowercased().first : nil
    }

    private static func number(_ word: Substring) -> Int? {
        word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } && word.count <= 3
            ? Int(word) : nil
    }

    private static func trimmed(_ text: String) -> String {
        guard let first = text.firstIndex(where: { !$0.isWhitespace }),
            let last = text.lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(text[first...last])
    }
}
