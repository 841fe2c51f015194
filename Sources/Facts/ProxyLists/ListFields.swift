/// A list cut into its items. Microsoft names `;` and white space as separators; a comma is taken for one, too.
struct ListFields {
    let items: [String]
    let usedCommas: Bool

    /// - Parameter isWhole: whether a word can stand as an item of its own beside another with only a blank between.
    init(_ text: String, isWhole: (Substring) -> Bool) throws(ListFault) {
        var items: [String] = []
        for segment in text.split(whereSeparator: { $0 == ";" || $0 == "," }) {
            let words = segment.split(separator: " ")
            if words.count > 1, !words.allSatisfy(isWhole) || Self.isTorn(words) {
                let item = text[words[0].startIndex..<words[words.count - 1].endIndex]
                throw .entry(.blankInside, item: String(item))
            }
            items += words.map(String.init)
        }
        self.items = items
        usedCommas = text.contains(",")
    }

    private static func isTorn(_ words: [Substring]) -> Bool {
        zip(words, words.dropFirst()).contains(where: isTorn)
    }

    /// Whether two words were one: `proxy :8080`, `http= proxy`, `*. example.com`.
    static func isTorn(_ left: Substring, _ right: Substring) -> Bool {
        left.hasSuffix("*.") || ":=/".contains(left.suffix(1)) || ":=/".contains(right.prefix(1))
    }
}
