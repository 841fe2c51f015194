/// How the characters of a file stand in its bytes. The raw values are the names that are registered for the Internet.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "UTF-8"
    /// What `regedit` exports, and what PowerShell writes with `>`.
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    /// Code page 932: what a Japanese Windows console prints.
    case shiftJIS = "Shift_JIS"
}

extension TextEncoding {
    /// The encoding of a file, told from its beginning: by its mark; by the zero bytes that ASCII has in UTF-16; and of
    /// the other two by trial, where valid UTF-8 wins.
    public init(of beginning: [UInt8]) {
        self = Self.certain(of: beginning) ?? Self.likely(of: beginning.drop { $0 < 0x80 })
    }

    /// The encoding that a mark or zero bytes tell; nil where neither does.
    static func certain(of beginning: [UInt8]) -> TextEncoding? {
        let first = beginning.prefix(sample)
        return marked(first) ?? byZeros(first)
    }

    /// The likelier of the two encodings that are told by trial.
    /// - Parameter foreign: what follows from the first byte on that is not ASCII.
    static func likely(of foreign: ArraySlice<UInt8>) -> TextEncoding {
        ShiftJIS.isLikely(foreign.prefix(sample)) ? .shiftJIS : .utf8
    }

    /// How many bytes are looked at, at most.
    static let sample = 1 << 16

    private static func marked(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        switch (bytes.first, bytes.dropFirst().first) {
        case (0xFF, 0xFE): .utf16LittleEndian
        case (0xFE, 0xFF): .utf16BigEndian
        default: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8 : nil
        }
    }

    /// In UTF-16 every second byte of ASCII is zero, and hardly any of the others. Programs have zeros everywhere.
    private static func byZeros(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
        let zeros = bytes.indices.filter { bytes[$0] == 0 }
        let odd = zeros.count { $0 % 2 == 1 }
        let even = zeros.count - odd
        let (most, fewest) = (max(odd, even), min(odd, even))
        if most * 16 < bytes.count || fewest * 8 > most || most == 0 { return nil }
        return odd > even ? .utf16LittleEndian : .utf16BigEndian
    }
}
