import Facts

/// Control and format characters made visible, so that no text can move the cursor, turn a line round or hide.
public enum Controls {
    /// The text with tokens in the place of control characters: C0 but newline and tab, DEL, C1, lone carriage returns,
    /// and all format characters, among them those for writing direction. A carriage return before a newline goes.
    ///
    /// Zero-width characters go without a token: an error code with one in the middle is to stay readable.
    public static func neutralise(_ text: String) -> String {
        var ledger = Ledger()
        return neutralise(text, &ledger)
    }

    static func neutralise(_ text: String, _ ledger: inout Ledger) -> String {
        var text = text
        return text.withUTF8(ByteScan.isPlain) ? text : rewrite(text, &ledger)
    }

    /// By bytes: what stays as it is is taken over as it stands.
    private static func rewrite(_ text: String, _ ledger: inout Ledger) -> String {
        var text = text
        return text.withUTF8 { bytes in
            var output: [UInt8] = []
            output.reserveCapacity(bytes.count)
            var (line, place, taken) = (1, 0, 0)
            while place < bytes.count {
                let byte = bytes[place]
                if byte == 0x0A { line += 1 }
                if byte == 0x09 || byte == 0x0A || byte &- 0x20 <= 0x5E {
                    place += 1
                    continue
                }
                let (scalar, length) = scalar(at: place, in: bytes)
                let isEndOfLine = byte == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A
                let isInvisible = byte >= 0x80 && FullWidth.fold(scalar) == nil
                let token = isEndOfLine || isInvisible ? "" : token(for: scalar)
                if let token {
                    output += bytes[taken..<place]
                    output += token.utf8
                    taken = place + length
                    if !isEndOfLine { ledger.note(isInvisible ? .invisible : .control, line: line) }
                }
                place += length
            }
            output += bytes[taken...]
            return String(decoding: output, as: UTF8.self)
        }
    }

    /// A scalar of UTF-8 that is known to be right, and how many bytes it takes.
    private static func scalar(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (Unicode.Scalar, Int) {
        let lead = bytes[place]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = UInt32(length == 1 ? lead : lead & (0x7F >> UInt8(length)))
        for next in (place + 1)..<(place + length) { value = value << 6 | UInt32(bytes[next] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    /// What stands for a scalar that is not let through; nil for all others.
    private static func token(for scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x0A, 0x09, 0x20...0x7E: return nil
        case 0x00...0x1F: return "<\(names[Int(scalar.value)])>"
        case 0x7F: return "<DEL>"
        // Kana and kanji, most of what is not ASCII here: spares them the look-up.
        case 0x3000...0x9FFF: return nil
        default: break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
            return "<\(scalar.codePoint)>"
        default: return nil
        }
    }

    /// Whether some bytes are the name in a token, such as `ESC` or `U+202E`.
    static func isToken(named name: ArraySlice<UInt8>) -> Bool {
        if name.starts(with: "U+".utf8) { return name.count > 5 && name.dropFirst(2).allSatisfy(\.isHexDigit) }
        return name.elementsEqual("DEL".utf8) || names.contains { name.elementsEqual($0.utf8) }
    }

    /// `<ESC>`; those with a number begin with `<U+`.
    static var tokens: [String] { (names + ["DEL"]).map { "<\($0)>" } }

    private static let names = [
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
        "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
    ]
}
