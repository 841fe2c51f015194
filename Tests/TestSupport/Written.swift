/// Whether a sentence is written in its language, and in the letters that the house uses for it.
public enum Written {
    /// Plain ASCII with something in it.
    public static func inEnglish(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    }

    /// Kana or kanji among the characters; brackets, colons, letters and digits of half width.
    public static func inJapanese(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        let hasJapanese = scalars.contains { (0x3041...0x30FE).contains($0) || (0x4E00...0x9FFF).contains($0) }
        return hasJapanese && !scalars.contains { (0xFF01...0xFF5D).contains($0) || $0 == 0x3000 }
    }
}
