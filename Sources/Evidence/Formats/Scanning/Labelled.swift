/// A text of the form `label : value`. Values may hold colons; a blank stands beside the one that ends the label.
struct Labelled {
    let label: Substring
    /// Empty where nothing follows.
    let value: Substring

    init?(_ text: Substring) {
        guard let colon = Self.colon(in: text) else { return nil }
        self.init(text, endingAt: colon)
        if label.isEmpty || label.count > 60 || label.contains(where: { "\"{}\\=;".contains($0) }) { return nil }
    }

    init(_ text: Substring, endingAt colon: Substring.Index) {
        label = text[..<colon].trimmed
        value = text[text.index(after: colon)...].trimmed
    }

    /// The first colon that has a blank beside it, or nothing behind it. A full-width colon has its blank within.
    static func colon(in text: Substring) -> Substring.Index? {
        text.indices.first { index in
            let isBesideBlank = text[..<index].last?.isBlank == true || isBeforeBlank(index, text)
            return text[index] == "：" || text[index] == ":" && isBesideBlank
        }
    }

    private static func isBeforeBlank(_ colon: Substring.Index, _ text: Substring) -> Bool {
        text[text.index(after: colon)...].first?.isBlank ?? true
    }
}
