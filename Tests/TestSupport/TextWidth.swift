import Facts

/// The columns a text takes in a terminal, and the lines it takes at a width: coarse, and of the tests' own.
public enum TextWidth {
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6,
    ]
    private static let closing: Set<Character> = ["、", "。", ")", "]", "」", "ー", "?", "."]

    static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.contains { scalar in wide.contains { $0.contains(scalar.value) } }
    }

    public static func width(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
    }

    /// How many lines the text takes: broken at blanks and beside wide characters, never before a closing mark.
    public static func lines(_ text: String, at columns: Int) -> Int {
        var lines = 1
        var used = 0
        for piece in pieces(text) {
            if used + width(piece) > columns {
                lines += 1
                used = 0
            }
            used += piece == " " && used == 0 ? 0 : width(piece)
        }
        return lines
    }

    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        for character in text {
            let last = pieces.last?.last
            let sticks = closing.contains(character) || last.map { !isWide($0) && $0 != " " } == true
            if let last, last != " ", sticks, character != " ", closing.contains(character) || !isWide(character) {
                pieces[pieces.count - 1].append(character)
            } else {
                pieces.append(String(character))
            }
        }
        return pieces
    }
}

extension Text {
    /// Whether the text keeps within so many lines of so many columns, in both languages.
    public func fits(lines: Int, of columns: Int) -> Bool {
        Language.allCases.allSatisfy { TextWidth.lines(self($0), at: columns) <= lines }
    }

    /// The columns of the wider language.
    public var columns: Int { Language.allCases.map { TextWidth.width(self($0)) }.max() ?? 0 }
}
