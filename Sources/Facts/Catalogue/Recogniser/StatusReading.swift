/// HTTP statuses: "HTTP Error 407", "HTTP status code = 502", "HTTP/1.1 503", and a bare 407 typed alone.
extension CodeRecogniser.Word {
    var statusReading: CodeRecogniser.Reading? {
        guard bytes.count == 3, let status = Int(String(decoding: bytes, as: UTF8.self)) else { return nil }
        guard let code = HTTPStatusCode.agent(status) else { return nil }
        let isBare = isAlone && [403, 407, 502, 503].contains(status)
        guard let start = isBare ? range.lowerBound : startOfPhrase else { return nil }
        return CodeRecogniser.Reading(codes: [code], notation: .httpStatus, range: start..<range.upperBound)
    }

    /// Where "HTTP" stands that the number belongs to: on the same line, at most twenty characters before,
    /// with no other number between and not as the beginning of an address.
    private var startOfPhrase: Int? {
        let line = lineBefore(reach: 80)
        guard let start = line.indices.last(where: { line[$0...].starts(with: "HTTP".utf8) }) else { return nil }
        let gap = Self.withoutVersion(line[(start + 4)...])
        let characters = gap.count { $0 & 0xC0 != 0x80 }
        guard characters <= 20, !gap.contains(where: Self.isDigit), !gap.starts(with: "S:".utf8) else { return nil }
        return gap.starts(with: "://".utf8) ? nil : start
    }

    /// Takes the `/1.1` off.
    private static func withoutVersion(_ gap: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard gap.first == UInt8(ascii: "/") else { return gap }
        return gap.dropFirst().drop { isDigit($0) || $0 == UInt8(ascii: ".") }
    }
}
