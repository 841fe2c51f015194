import Facts

extension Text {
    /// The same as a sentence: with a capital letter, and an end, without which a voice runs on into the next line.
    var asSentence: Text {
        Text(en: Self.ended(Self.capital(en), with: "."), ja: Self.ended(ja, with: "。"))
    }

    /// The same above what it names.
    var asHeading: Text { Text { Self.ended(self($0), with: ":") } }

    /// The same of an order, for a voice that would read the sign between its parts as "greater than".
    var spoken: Text {
        Text(
            en: en.replacing(" > else ", with: "; else ").replacing(" > ", with: ", then "),
            ja: ja.replacing(" > 失敗", with: "、失敗").replacing(" > ", with: "、次に"))
    }

    /// The same of a value that was changed.
    var spokenChange: Text {
        Text(en: en.replacing(" > ", with: ", now "), ja: ja.replacing(" > ", with: "、現在は"))
    }

    private static func capital(_ text: String) -> String {
        // A host or an option keeps its letters: only a word is written with a capital.
        let word = text.prefix { $0 != " " }
        guard let first = text.first, first.isLowercase, word.dropLast().allSatisfy(\.isLetter) else { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// The text with an end, unless it has one.
    static func ended(_ text: String, with end: String) -> String {
        guard let last = text.last, !".。:?？!".contains(last) else { return text }
        return text + end
    }
}
