/// What a refused text may have been meant to be. Whoever offers it reads it once more first.
enum Repair {
    static func attempt(_ fault: ListFault, in text: String) -> String? {
        switch fault {
        case .credentials: withoutCredentials(text)
        case .character(.notHalfWidth): FullWidth.fold(text)
        case .character(.quotationMark): text.filter { !Screening.quotes.contains($0) }
        case .entry(.blankInside, let item): replace(item, with: tornMended(item), in: text)
        case .entry(.brokenPrefix, let item): replace(item, with: prefixMended(item), in: text)
        case .entry(.trailingSlash, let item): replace(item, with: String(item.dropLast()), in: text)
        case .entry(.gluedToken, let item): replace(item, with: tokensApart(item), in: text)
        case .host(.emptyLabel, let item) where item.hasPrefix("."): replace(item, with: "*" + item, in: text)
        default: nil
        }
    }

    /// What follows the last `@`; only where nothing else in the text can be a piece of the password or another item.
    private static func withoutCredentials(_ text: String) -> String? {
        guard !text.contains(where: { ";, =".contains($0) }) else { return nil }
        return text.split(separator: "@").last.map(String.init)
    }

    /// The blanks taken out that touch a sign that binds; one between two names may have been a separator.
    private static func tornMended(_ item: String) -> String {
        let words = item.split(separator: " ")
        return zip(words, words.dropFirst()).reduce(String(words[0])) { whole, pair in
            whole + (ListFields.isTorn(pair.0, pair.1) ? "" : " ") + pair.1
        }
    }

    /// Between the scheme and the host nothing but `://`.
    private static func prefixMended(_ item: String) -> String {
        let start = item.firstIndex(of: "=").map { item.index(after: $0) } ?? item.startIndex
        let word = item[start...].prefix { !":/\\".contains($0) }
        return item[..<word.endIndex] + "://" + item[word.endIndex...].drop { ":/\\".contains($0) }
    }

    private static func tokensApart(_ item: String) -> String {
        item.replacing("<", with: ";<").replacing(">", with: ">;")
    }

    private static func replace(_ item: String, with mended: String, in text: String) -> String {
        text.replacing(item, with: mended, maxReplacements: 1)
    }
}
