import Facts

@testable import Guidance

/// What the tests of the cards look for in a text.
enum TextMarks {
    /// Kana or kanji.
    static func isJapanese(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) }
    }

    /// Columns of a terminal: East Asian wide characters take two.
    static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        [0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6]
            .contains { $0.contains(Int(scalar.value)) }
    }

    /// What is wrong with a text that a person reads in both languages.
    static func faults(_ text: Text) -> [String] {
        var faults: [String] = []
        if !isJapanese(text.ja) { faults.append("no Japanese: \(text.ja)") }
        if isJapanese(text.en) { faults.append("Japanese in the English: \(text.en)") }
        if text.en.isEmpty { faults.append("no English: \(text.ja)") }
        if text.ja.contains(where: { "（）：；！？０１２３４５６７８９".contains($0) }) { faults.append("full-width: \(text.ja)") }
        if (text.en + text.ja).contains("  \n") || text.en.hasSuffix(" ") || text.ja.hasSuffix(" ") {
            faults.append("blank at an end: \(text.en)")
        }
        return faults
    }
}
