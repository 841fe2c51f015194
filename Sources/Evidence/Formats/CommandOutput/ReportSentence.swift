/// The sentence that stands in the place of the lists: `Direct access (no proxy server).` in whichever language.
enum ReportSentence {
    /// Some words, then others in brackets, and nothing behind them but a full stop.
    static func isDirect(_ text: Substring) -> Bool {
        let text = text.withoutTokens
        guard let clause = clause(of: text), clause.count > longestEnding else { return false }
        let sentence = text[..<clause.endIndex]
        let isPlain = !sentence.contains { "0123456789:;=\\/{}".contains($0) }
        return isPlain && sentence.count <= 80 && !sentence[..<clause.startIndex].dropLast().trimmed.isEmpty
    }

    /// Brackets also hold the ending of a plural: `Proxy Server(s)`.
    private static let longestEnding = 3

    /// What stands in the brackets at the end.
    static func clause(of text: Substring) -> Substring? {
        guard let close = text.lastIndex(where: { ")）".contains($0) }),
            let open = text[..<close].lastIndex(where: { "(（".contains($0) }),
            text[close...].count <= 1 + longestStop
        else { return nil }
        return text[text.index(after: open)..<close]
    }

    /// A full stop, which a wrong code page makes two signs of.
    private static let longestStop = 2
}
