import Application
import Engine
import Facts

extension KnowledgeChecks {
    /// Every sentence stands in both languages, each in its own: kana or kanji in the Japanese, none in the English.
    ///
    /// A name or a command may be written alike in both.
    static func languages(_ texts: [Placed<Text>]) -> [Problem] {
        texts.filter { $0.value != Interface.Keys.language }.flatMap { text in
            faults(of: text.value).map { Problem(rule: "Languages", subject: text.place, message: $0) }
        }
    }

    private static func faults(of text: Text) -> [String] {
        let (en, ja) = (text.en, text.ja)
        if isBlank(en) || isBlank(ja) {
            let language = isBlank(en) ? "English" : "Japanese"
            return ["a sentence has no words in \(language): \(isBlank(en) ? ja : en)"]
        }
        return [
            en.contains(where: isJapanese) ? "Japanese in the English: \(en)" : nil,
            en != ja && !ja.contains(where: isJapanese) ? "no Japanese: \(ja)" : nil,
            en == ja && isSentence(en) ? "alike in both languages: \(en)" : nil,
        ].compactMap(\.self)
    }

    private static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

    /// What is no name and no command.
    private static func isSentence(_ text: String) -> Bool {
        [".", "?", "!"].contains { text.hasSuffix($0) } && text.contains(" ")
    }

    /// Kana, kanji and their marks; the wave dash, which is written with them.
    private static func isJapanese(_ character: Character) -> Bool {
        character == "～" || character.unicodeScalars.contains { (0x3001...0x9FFF).contains($0.value) }
    }
}
