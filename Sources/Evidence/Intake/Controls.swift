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
        isPlain(text) ? text : rewrite(text, &ledger)
    }

    /// Whether there is nothing but printable ASCII, newlines and tabs. No way out of the loop before its end: so the
    /// compiler makes it look at many bytes at once.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            var odd = false
            for byte in bytes {
                odd = odd || (byte &- 0x20 > 0x5E && byte != 0x0A && byte != 0x09)
            }
            return !odd
        }
    }

    private static func rewrite(_ text: String, _ ledger: inout Ledger) -> String {
        var output = ""
        var line = 1
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "\n" { line += 1 }
            if scalar == "\r", rest.first == "\n" { continue }
            if !scalar.isASCII, FullWidth.fold(scalar) == nil {
                ledger.note(.invisible, line: line)
            } else if let token = token(for: scalar) {
                output += token
                ledger.note(.control, line: line)
            } else {
                output.unicodeScalars.append(scalar)
            }
        }
        return output
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

    private static let names = [
        "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR", "SO", "SI",
        "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB", "ESC", "FS", "GS", "RS", "US",
    ]
}
