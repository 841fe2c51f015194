/// The bytes that hexadecimal digits write, in pairs between commas or in a row.
struct HexData {
    private var digits = ""
    private var pieces: [String] = []

    /// Takes a line of them; what a paste did to the backslash at its end is of no matter.
    mutating func take(_ line: Substring) {
        for character in line where !character.isBlank && character != "\\" {
            if character == "," {
                pieces.append(digits)
                digits = ""
            } else {
                digits.append(character)
            }
        }
    }

    /// Whether a line can go on with them.
    static func isPart(_ line: Substring) -> Bool {
        !line.isEmpty && line.utf8.allSatisfy { $0.isHexDigit || $0.isGap || $0 == 0x2C || $0 == 0x5C }
    }

    /// nil where something else stands among them, or half a pair.
    var bytes: [UInt8]? {
        var bytes: [UInt8] = []
        for piece in pieces + [digits] where !piece.isEmpty {
            guard let values = Self.bytes(of: Array(piece.utf8)) else { return nil }
            bytes += values
        }
        return bytes
    }

    private static func bytes(of digits: [UInt8]) -> [UInt8]? {
        guard digits.count.isMultiple(of: 2), digits.allSatisfy(\.isHexDigit) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    }

    private static func value(_ digit: UInt8) -> UInt8 { digit.isDigit ? digit - 0x30 : (digit | 0x20) - 0x57 }
}

extension [UInt8] {
    /// What a string or a list of strings of the registry says: UTF-16 from regedit, single bytes in files that begin
    /// with `REGEDIT4`. It has not passed the door yet, and passes it here.
    var registryText: String {
        let isWide = dropFirst().first == 0
        let whole = prefix(count - (isWide ? count % 2 : 0))
        let text = isWide ? Decoding(Array(whole), in: .utf16LittleEndian).text : String(decoding: self, as: UTF8.self)
        let strings = text.split(separator: "\0").joined(separator: ";")
        return Intake.line(strings)
    }
}
