import Facts

/// Text in code page 932, as the console of a Japanese Windows writes it.
enum ShiftJISText {
    /// The bytes of a text; `?` for what the code page does not have.
    static func bytes(of text: String) -> [UInt8] {
        text.unicodeScalars.flatMap { scalar in
            scalar.isASCII ? [UInt8(scalar.value)] : pairs[scalar] ?? [UInt8(ascii: "?")]
        }
    }

    private static let pairs: [Unicode.Scalar: [UInt8]] = {
        var pairs: [Unicode.Scalar: [UInt8]] = [:]
        for lead in UInt8(0x81)...0xFC {
            for trail in UInt8(0x40)...0xFC {
                if let scalar = CodePage932.scalar(lead, trail), pairs[scalar] == nil { pairs[scalar] = [lead, trail] }
            }
        }
        return pairs
    }()
}
