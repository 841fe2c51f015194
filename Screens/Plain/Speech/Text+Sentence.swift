import Facts

extension Text {
    /// The same as a sentence: with a capital letter, and an end, without which a voice runs on into the next line.
    var asSentence: Text {
        Text(en: Self.ended(Self.capital(en), with: "."), ja: Self.ended(ja, with: "。"))
    }

    /// The same of an order, for a voice that would read the sign between its parts as "greater than".
    var spoken: Text {
        Text(
            en: en.replacing(" > then ", with: ", then ").replacing(" > ", with: ", then "),
            ja: ja.replacing(" > ", with: "、次に "))
    }

    private static func capital(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        return first.uppercased() + text.dropFirst()
    }

    private static func ended(_ text: String, with end: String) -> String {
        guard let last = text.last, !".。:?？!".contains(last) else { return text }
        return text + end
    }
}
