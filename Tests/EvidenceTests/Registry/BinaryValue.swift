import Evidence

/// Bytes of a binary value of the registry, made for a test.
struct BinaryValue: Sendable {
    var version: UInt32 = 0x46
    var flags: UInt32 = 1
    var strings: [String] = ["", "", ""]
    var tail = 32

    static let static46 = BinaryValue(flags: 3, strings: ["proxy.example.com:8080", "<local>;*.example.com", ""])
    static let script3C = BinaryValue(
        version: 0x3C, flags: 5, strings: ["", "", "http://pac.example.com/proxy.pac"], tail: 28)
    static let all46 = BinaryValue(
        flags: 15, strings: ["http=a.example.com:80;https=b.example.com:443", "<local>", "http://c.example.com/d"])
    static let direct18 = BinaryValue(version: 0x18, flags: 1, strings: ["", ""], tail: 0)
    static let static28 = BinaryValue(version: 0x28, flags: 3, strings: ["proxy.example.com:8080", "<local>"], tail: 0)

    /// Those with the layout of a user's setting, and those of WinHTTP's.
    static let valid: [(BinaryValue, ConnectionSettings.Layout)] = [
        (BinaryValue(), .user), (static46, .user), (script3C, .user), (all46, .user), (direct18, .winHTTP),
        (static28, .winHTTP),
    ]

    var bytes: [UInt8] {
        strings.reduce(Self.word(version) + Self.word(9) + Self.word(flags)) {
            $0 + Self.word(UInt32($1.utf8.count)) + $1.utf8
        } + Array(repeating: 0, count: tail)
    }

    /// Where the number stands that tells the length of each string.
    var lengths: [Int] {
        strings.reduce(into: [12]) { $0.append($0[$0.count - 1] + 4 + $1.utf8.count) }.dropLast()
    }

    static func word(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }

    /// `46,00,00,\` and so on, as regedit breaks it after the name and `hex:`.
    func hex(behind name: String) -> String {
        var lines = [name]
        for (index, byte) in bytes.enumerated() {
            let digits = String(byte, radix: 16)
            let piece = (digits.count == 1 ? "0" : "") + digits + (index == bytes.count - 1 ? "" : ",")
            if lines[lines.count - 1].count + piece.count > 78 {
                lines[lines.count - 1] += "\\"
                lines.append("  ")
            }
            lines[lines.count - 1] += piece
        }
        return lines.joined(separator: "\n")
    }
}
