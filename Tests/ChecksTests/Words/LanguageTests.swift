import Engine
import Facts
import Testing

@testable import Checks

/// English in English, Japanese in Japanese, and both as the house writes them.
@Suite("Words in two languages")
struct LanguageTests {
    private static func texts() throws -> [SourceText] {
        try ["Application/Words", "Facts/Terms", "Guidance/Questions"].flatMap(SourceText.all)
    }

    @Test func theScannerSeesTheTexts() throws {
        let source = #"Text(en: "a \"b\" " + "c \(d(1)), e", ja: "あ" + "い"), Text(verbatim: "x")"#
        let found = SourceText.scan(source)
        #expect(found.map(\.en) == [#"a "b" c #, e"#])
        #expect(found.map(\.ja) == ["あい"])
        #expect(try Self.texts().count > 300)
    }

    @Test func eachLanguageIsItsOwn() throws {
        for text in try Self.texts() {
            let (english, japanese) = text.ja == "English" ? (text.ja, text.en) : (text.en, text.ja)
            #expect(!english.isEmpty && !english.contains(where: Self.isJapanese), "\(english)")
            #expect(english == japanese || japanese.contains(where: Self.isJapanese), "\(japanese)")
        }
    }

    /// A half-width space stands between Japanese and Latin letters or numbers, and brackets are half-width.
    @Test func japaneseIsSetAsMicrosoftSetsIt() throws {
        for text in try Self.texts() {
            #expect(!text.ja.contains { "（）：；！？\u{3000}／".contains($0) }, "full-width: \(text.ja)")
            for (left, right) in zip(text.ja, text.ja.dropFirst()) {
                let touch = Self.isLetter(left) && Self.isWord(right) || Self.isWord(left) && Self.isLetter(right)
                #expect(!touch, "\(left)\(right) in \(text.ja)")
            }
        }
    }

    @Test(arguments: [
        "プロキシサーバー", "バイパスリスト", "エラーコード", "コマンドプロンプト", "ホワイトリスト", "許可リスト", "あなた", "遮断",
    ])
    func japaneseKeepsToTheGlossary(_ notOurs: String) throws {
        for text in try Self.texts() {
            #expect(!text.ja.contains(notOurs), "\(text.ja)")
        }
    }

    /// Kana, kanji and their marks.
    private static func isJapanese(_ character: Character) -> Bool {
        character == "～" || character.unicodeScalars.contains { (0x3001...0x9FFF).contains($0.value) }
    }

    private static func isLetter(_ character: Character) -> Bool {
        isJapanese(character) && !"、。「」・～".contains(character)
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber)
    }
}
