/// Finds error codes in whatever people type or paste: numbers in every notation, names, HTTP statuses.
public enum CodeRecogniser {
    /// Every code that stands in the text, as often as it does, in the order of the text.
    ///
    /// - Parameter isWhole: whether there is no more text than this; then a number that stands alone is a code, as the
    ///   one that was asked for is.
    public static func find(in text: String, isWhole: Bool = true) -> [Match] {
        let folded = FoldedText(text)
        var matches: [Match] = []
        var position = 0
        while var word = Word(in: folded.bytes, from: position) {
            word.isInWholeText = isWhole
            let reading = word.reading
            position = reading?.range.upperBound ?? word.range.upperBound
            guard let reading else { continue }
            let range = folded.typedRange(of: reading.range, in: text)
            matches += reading.codes.map { Match(code: $0, notation: reading.notation, range: range) }
        }
        return matches
    }

    /// Whether the word is a code and nothing else: tells a code from a file name that contains one.
    public static func isCode(_ word: String) -> Bool {
        find(in: word).contains { $0.range == word.startIndex..<word.endIndex }
    }
}
