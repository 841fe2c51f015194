import Testing

@testable import Evidence

@Suite struct FileCodesTests {
    private static func codes(_ bytes: [UInt8]) -> [String] {
        var file = FileCodes()
        for start in stride(from: 0, to: bytes.count, by: 100_000) {
            file.add(Array(bytes[start..<min(start + 100_000, bytes.count)]))
        }
        return file.finish().map { "\($0.code.hex) \($0.count)" }
    }

    private static let line =
        "Fehler 0x80072EFD und [8024402C], \u{30A8} 80072efd, { 80072EFD-1A2B-4C3D-8E4F-0123456789AB }\n"
    private static let long = String(repeating: line, count: 20_000)

    @Test func aShortTextIsReadInEveryNotation() {
        #expect(Self.codes(Array("-2147012867, WU_E_PT_WINHTTP_NAME_NOT_RESOLVED".utf8)).count == 2)
        #expect(Self.codes([0xFF, 0xFE] + DecodingTests.utf16("80072EFD", bigEndian: false)) == ["0x80072EFD 1"])
    }

    @Test func aLongOneIsCountedInEveryEncoding() {
        let counts = ["0x80072EFD 40000", "0x8024402C 20000"]
        #expect(Self.codes(Array(Self.long.utf8)) == counts)
        #expect(Self.codes([0xFF, 0xFE] + DecodingTests.utf16(Self.long, bigEndian: false)) == counts)
        #expect(Self.codes([0xFE, 0xFF] + DecodingTests.utf16(Self.long, bigEndian: true)) == counts)
    }

    @Test func withoutLineEndsTooCodesAreFound() {
        let text = String(repeating: "0x80072EFD ", count: 300_000)
        let count = Self.codes(Array(text.utf8)).first.flatMap { Int($0.dropFirst(11)) }
        // Those where the line is cut are lost.
        #expect((299_900...300_000).contains(count ?? 0))
    }
}
