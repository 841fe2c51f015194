/// Hexadecimal digits as ASCII bytes, in capitals.
enum Hexadecimal {
    /// What one digit is worth; nil for any other byte.
    static func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The number that one to eight digits write; nil where there are none, more, or something else among them.
    static func number(_ digits: some Collection<UInt8>) -> UInt32? {
        guard (1...8).contains(digits.count) else { return nil }
        var number: UInt32 = 0
        for byte in digits {
            guard let value = value(of: byte) else { return nil }
            number = number << 4 | UInt32(value)
        }
        return number
    }
}
