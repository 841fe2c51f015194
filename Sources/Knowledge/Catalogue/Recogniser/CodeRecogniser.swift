/// Finds error codes in whatever people type or paste: numbers in every notation, names, HTTP statuses.
public enum CodeRecogniser {
    /// Every code that stands in the text, in the order of the text. A mere wrapper of another code
    /// (0x80020009) goes last.
    public static func find(in text: String) -> [Match] {
        let folded = FoldedText(text)
        var matches: [Match] = []
        var position = 0
        while let word = Word(in: folded.bytes, from: position) {
            let reading = word.reading
            position = reading?.range.upperBound ?? word.range.upperBound
            guard let reading else { continue }
            let range = folded.typedRange(of: reading.range, in: text)
            matches += reading.codes.map { Match(code: $0, notation: reading.notation, range: range) }
        }
        return matches.filter { $0.code != wrapper } + matches.filter { $0.code == wrapper }
    }

    /// The codes of the text, each once, in the order of `find(in:)`.
    public static func codes(in text: String) -> [ErrorCode] {
        var seen: Set<ErrorCode> = []
        return find(in: text).map(\.code).filter { seen.insert($0).inserted }
    }

    /// Whether the word is a code and nothing else: tells a code from a file name that contains one.
    public static func isCode(_ word: String) -> Bool {
        find(in: word).contains { $0.range == word.startIndex..<word.endIndex }
    }

    /// DISP_E_EXCEPTION: says only that another error happened.
    private static let wrapper: ErrorCode = 0x8002_0009
}
