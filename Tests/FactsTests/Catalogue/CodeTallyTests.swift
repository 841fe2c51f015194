import Testing

@testable import Facts

@Suite struct CodeTallyTests {
    private func tally(_ blocks: String...) -> [String] {
        var tally = CodeTally()
        for block in blocks { tally.add(Array(block.utf8)) }
        return tally.all.map { "\($0.code.hex) \($0.match) \($0.count)" }
    }

    @Test(arguments: [
        ("hr = 0x80072EFE.", ["0x80072EFE 0x80072EFE 1"]),
        ("80072efe 8024402C\t80072EFE\n", ["0x80072EFE 80072efe 2", "0x8024402C 8024402C 1"]),
        ("*FAILED* [80072EFE] 0X80072EFEL", ["0x80072EFE 80072EFE 2"]),
        ("8DDD0018 8ddd0018", ["0x8DDD0018 8DDD0018 2"]),
        // The number of the network's error below.
        ("[gle=0x00002ee7] 0x80072EE7", ["0x80072EE7 0x00002ee7 2"]),
        ("エラー80072EFDが", ["0x80072EFD 80072EFD 1"]),
        // In GUIDs, longer words, longer numbers and flags.
        ("{80072EFD-1A2B-4C3D-8E4F-0123456789AB} 80072EFD-1A2B-", []),
        ("80072EFD1 180072EFD x80072EFD 80072EFDx _80072EFD 10x80072EFD", []),
        ("0x00000001 00000005 80123456 00002EE7", []),
        // A dash that is none of a GUID.
        ("80072EFD-1A2B, 80072EFD - no", ["0x80072EFD 80072EFD 2"]),
        // Not marked, and beginning as no failure.
        ("C0000005 0xC0000005", ["0xC0000005 0xC0000005 1"]),
        ("", []), ("8007", []), ("80072EF", []), ("x80072EF", []),
    ])
    func counts(text: String, codes: [String]) {
        #expect(tally(text) == codes)
    }

    @Test func aCodeIsOneInEveryBlockAndSpelling() {
        #expect(tally("0x80072efe\n", "a 80072EFE\n", "[80072EFE]") == ["0x80072EFE 0x80072efe 3"])
    }

    /// Wherever it stands among the eight places of which one is looked at.
    @Test(arguments: 0..<20)
    func noPlaceIsPassedOver(blanks: Int) {
        let text = String(repeating: ".", count: blanks) + "80072EFE"
        #expect(tally(text) == ["0x80072EFE 80072EFE 1"])
        #expect(tally(text + ",f,80072EFD") == ["0x80072EFE 80072EFE 1", "0x80072EFD 80072EFD 1"])
    }

    /// What it finds in words that say nothing, the recogniser finds too.
    @Test func itAgreesWithTheRecogniser() {
        let codes = Catalogue.codes.filter { [0x80, 0x87, 0x8A, 0x8D, 0xC1, 0xCA].contains($0.unsigned >> 24) }
        let text = codes.map { "at \($0.hex.dropFirst(2)) in" }.joined(separator: "\n")
        #expect(tally(text).count == codes.count)
        #expect(tally(text) == CodeRecogniser.find(in: text).map { "\($0.code.hex) \(text[$0.range]) 1" })
    }

    @Test func noTextFillsTheMemory() {
        var tally = CodeTally()
        for block in 0..<80 {
            let numbers = (0..<100).map { "0x" + ErrorCode(0x8024_0000 + UInt32(block * 100 + $0)).hex.dropFirst(2) }
            tally.add(Array(numbers.joined(separator: " ").utf8))
        }
        #expect(tally.all.count == CodeTally.most)
    }
}
