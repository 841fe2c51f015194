import Testing

@testable import Evidence

@Suite struct DecodingTests {
    /// The heading that a Japanese Windows prints, in the encodings in which it comes.
    static let heading = "現在の WinHTTP プロキシ設定:\r\n"
    static let shiftJIS: [UInt8] =
        [0x8C, 0xBB, 0x8D, 0xDD, 0x82, 0xCC] + Array(" WinHTTP ".utf8)
        + [0x83, 0x76, 0x83, 0x8D, 0x83, 0x4C, 0x83, 0x56, 0x90, 0xDD, 0x92, 0xE8] + Array(":\r\n".utf8)

    @Test(arguments: [
        (Array(heading.utf8), TextEncoding.utf8),
        ([0xEF, 0xBB, 0xBF] + Array(heading.utf8), .utf8),
        ([0xFF, 0xFE] + utf16(heading, bigEndian: false), .utf16LittleEndian),
        ([0xFE, 0xFF] + utf16(heading, bigEndian: true), .utf16BigEndian),
        (utf16(heading, bigEndian: false), .utf16LittleEndian),
        (utf16(heading, bigEndian: true), .utf16BigEndian),
        (shiftJIS, .shiftJIS),
    ])
    func reads(bytes: [UInt8], encoding: TextEncoding) {
        let decoding = Decoding(bytes)
        #expect(decoding.text == Self.heading)
        #expect(decoding.encoding == encoding)
        #expect(decoding.broken == 0 && decoding.firstBroken == 0)
    }

    @Test(arguments: [
        ("empty", [], TextEncoding.utf8),
        ("ASCII", Array("WinHTTP\n".utf8), .utf8),
        ("ASCII with a zero byte", Array("a line with one \0 in it\n".utf8), .utf8),
        ("one byte of UTF-8 lost", Array(heading.utf8.dropFirst()), .utf8),
        ("Japanese below much ASCII", Array(String(repeating: "ASCII\n", count: 20_000).utf8) + shiftJIS, .shiftJIS),
        ("half-width katakana among the pairs", [0xCC, 0xDF, 0xDB, 0xB7, 0xBC] + shiftJIS, .shiftJIS),
        // "Paramètres sélectionnés" in 1252, "tâche contrôlée" in 850: an accent makes a pair with the letter behind.
        ("French, 1252", Array("Param".utf8) + [0xE8] + Array("tres s".utf8) + [0xE9] + Array("lection".utf8), .utf8),
        (
            "French, 850",
            Array("t".utf8) + [0x83] + Array("che contr".utf8) + [0x93] + Array("l".utf8) + [0x82, 0x65], .utf8
        ),
        ("surrogate pairs", utf16("😀 is not ASCII, but this is", bigEndian: false), .utf16LittleEndian),
        ("a program", (0..<4096).map { [0x7F, 0x45, 0, 0, 0x90, 0, 0xE8, 0][$0 % 8] }, .utf8),
    ])
    func tellsTheEncoding(name: String, bytes: [UInt8], encoding: TextEncoding) {
        #expect(TextEncoding(of: bytes) == encoding)
    }

    @Test(arguments: [
        ([0x61, 0x0A, 0xFF, 0x62, 0x0A, 0xC3], TextEncoding.utf8, "a\n\u{FFFD}b\n\u{FFFD}", 2, 2),
        ([0x61, 0x00, 0x00, 0xD8, 0x62, 0x00], .utf16LittleEndian, "a\u{FFFD}b", 1, 1),
        ([0x00, 0x61, 0x00, 0x0A, 0x00], .utf16BigEndian, "a\n\u{FFFD}", 1, 2),
        ([0x82, 0xA0, 0x81, 0x0A, 0xFD, 0x85, 0x40, 0x83], .shiftJIS, "あ\u{FFFD}\n\u{FFFD}\u{FFFD}@\u{FFFD}", 4, 1),
        // Gaiji have no meaning on another machine.
        ([0xF0, 0x40], .shiftJIS, "\u{FFFD}@", 1, 1),
    ])
    func showsWhatIsNoText(bytes: [UInt8], encoding: TextEncoding, text: String, broken: Int, line: Int) {
        let decoding = Decoding(bytes, in: encoding)
        #expect(decoding.text == text)
        #expect(decoding.broken == broken)
        #expect(decoding.firstBroken == line)
    }

    @Test func theDoorTellsWhatIsNoText() {
        let clean = Intake.clean(bytes: Array("one\r\nPassNT SENTINEL ".utf8) + [0xFF, 0xFE])
        #expect(clean.text == "one\nPassNT <redacted>")
        #expect(clean.removed.map { "\($0.kind.rawValue) \($0.line) \($0.count)" } == ["broken 2 2", "password 2 1"])
    }

    @Test func aFileIsReadInItsEncoding() {
        let answer = "    直接アクセス (プロキシ サーバーなし)。\r\n"
        let reading = Reading(bytes: [0xFF, 0xFE] + Self.utf16("\r\n\(Self.heading)\r\n\(answer)", bigEndian: false))
        #expect(reading.findings.map(\.summary) == ["winhttp-setting direct certain"])
        #expect(reading.removed == [])
    }

    static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }
}
