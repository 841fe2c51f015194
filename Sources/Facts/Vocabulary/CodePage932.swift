import FactsData

/// Code page 932, Microsoft's form of Shift_JIS: what a Japanese Windows console and its older programs write.
///
/// The gaiji of F0 to F9, which mean something on the machine alone that made them, are left out.
public enum CodePage932 {
    /// The character of a single byte; nil for the first byte of a pair and for bytes that are never used.
    public static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
        switch byte {
        case 0x00...0x7F: Unicode.Scalar(byte)
        // The half-width katakana.
        case 0xA1...0xDF: Unicode.Scalar(0xFF61 + UInt32(byte - 0xA1))
        default: nil
        }
    }

    /// The character of a pair of bytes; nil where there is none.
    public static func scalar(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? {
        guard let row = row(of: lead), let column = column(of: trail) else { return nil }
        let place = 2 * (row * columns + column)
        let unit = UInt16(table[place + 1]) << 8 | UInt16(table[place])
        return unit == 0 ? nil : Unicode.Scalar(unit)
    }

    private static var table: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: cp932_bin, count: cp932_bin_count)
    }

    private static let columns = 188

    private static func row(of lead: UInt8) -> Int? {
        switch lead {
        case 0x81...0x9F: Int(lead) - 0x81
        case 0xE0...0xEF: Int(lead) - 0xE0 + 31
        case 0xFA...0xFC: Int(lead) - 0xFA + 47
        default: nil
        }
    }

    private static func column(of trail: UInt8) -> Int? {
        switch trail {
        case 0x40...0x7E: Int(trail) - 0x40
        case 0x80...0xFC: Int(trail) - 0x41
        default: nil
        }
    }
}
