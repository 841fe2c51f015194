import Facts

/// What a scalar is taken for where a secret is searched: far more is alike here than where a code is read.
enum LookAlike {
    /// The Latin letter, sign or kana that a scalar looks like, or the scalar itself; nil for what has no width of its
    /// own, as a mark on a letter.
    static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        let value = scalar.value
        switch value {
        case 0..<0x80: return scalar
        case 0x3041...0x30FF, 0x4E00...0x9FFF: return scalar
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F:
            return nil
        case 0xAD, 0x61C, 0x115F, 0x1160, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164,
            0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
            return nil
        case 0x2000...0x200A, 0x202F, 0x205F, 0x1680: return " "
        case 0xFF66...0xFF9D: return halfWidthKana[Int(value - 0xFF66)]
        case 0x24B6...0x24E9: return latin((value - 0x24B6) % 26)
        case 0x1D400...0x1D6A3: return latin((value - 0x1D400) % 26)
        case 0x1D7CE...0x1D7FF: return Unicode.Scalar(0x30 + (value - 0x1D7CE) % 10)
        default: return table[scalar] ?? FullWidth.fold(scalar)
        }
    }

    /// A kana and the mark behind it that voices it, as half-width kana and a decomposed text have them: `ﾊﾟ`.
    static func voiced(_ kana: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
        let step: UInt32
        switch mark.value {
        case 0xFF9E, 0x3099: step = 1
        case 0xFF9F, 0x309A: step = 2
        default: return nil
        }
        guard let full = fold(kana), (0x304B...0x30DB).contains(full.value) else { return nil }
        return Unicode.Scalar(full.value + step)
    }

    private static func latin(_ number: UInt32) -> Unicode.Scalar? { Unicode.Scalar(0x61 + number) }

    private static let halfWidthKana = Array(
        "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン".unicodeScalars)

    /// Cyrillic, Greek and accented letters, and signs, each beside the sign of ASCII that it looks like.
    private static let table: [Unicode.Scalar: Unicode.Scalar] = {
        let rows: [(like: Unicode.Scalar, scalars: String)] = [
            ("a", "аАαΑàáâãäåÀÁÂÃÄÅāăąĀĂĄɑ"), ("b", "ВβΒЬь"), ("c", "сСϲϹçÇćčĆČⅽ"), ("d", "ԁďđĎĐⅾ"),
            ("e", "еЕεΕèéêëÈÉÊËēėęěĒĖĘĚёЁ"), ("g", "ɡğĞ"), ("h", "һНΗн"), ("i", "іІιΙìíîïÌÍÎÏıİīĪⅰ"), ("j", "јЈ"),
            ("k", "кКκΚ"), ("l", "ӏⅼłŁ"), ("m", "мМΜⅿ"), ("n", "ηΝñÑńňŃŇпП"),
            ("o", "оОοΟòóôõöøÒÓÔÕÖØōőŌŐσ"), ("p", "рРρΡ"), ("q", "ԛ"), ("r", "гřŘ"), ("s", "ѕЅśšŚŠşŞſ"),
            ("t", "тТτΤţťŢŤ"), ("u", "υùúûüÙÚÛÜūůűŪŮŰц"), ("v", "νѵⅴ"), ("w", "ԝωшŵ"), ("x", "хХχΧⅹ"),
            ("y", "уУγΥýÿÝŸү"), ("z", "ΖźżžŹŻŽ"), (":", "∶꞉︓﹕ː"), ("=", "﹦꞊"), ("@", "﹫"), ("/", "⁄∕"),
            ("-", "‐‑‒–—―−﹣"), ("\"", "“”„‟〝〟"), ("'", "‘’‚‛"), ("&", "﹠"), (" ", "\u{A0}\u{3000}\u{2800}"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for row in rows { for scalar in row.scalars.unicodeScalars { table[scalar] = row.like } }
        return table
    }()
}
