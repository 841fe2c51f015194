import Testing

@testable import Evidence

@Suite struct LogCodesTests {
    @Test(arguments: [
        ("Send failed with hr = 80072efe.", [0x8007_2EFE as UInt32]),
        ("failed, hr:0x80072f8f", [0x8007_2F8F]),
        ("hr=0X80244007, again 0x80244007", [0x8024_4007]),
        ("*FAILED* [80072EFE] Send request", [0x8007_2EFE]),
        ("Result = 0x80072EE7[gle=0x00002ee7]", [0x8007_2EE7]),
        ("[gle=0x00002ee2]", [0x8007_2EE2]),
        ("hr = 0x80D05011L,", [0x80D0_5011]),
        ("errorCode=0x803d0013", [0x803D_0013]),
        ("OLE error code:8024401C in <Unknown>", [0x8024_401C]),
        ("Exit code = 0x00240005", [0x0024_0005]),
        ("mapped 0x803d0010 to 0x80240438", [0x803D_0010, 0x8024_0438]),
        ("see <http://a/b>. error 0x8024402c", [0x8024_402C]),
        ("is invalid 0x80070057", [0x8007_0057]),
        // None is a code.
        ("hr = 00000000", []), ("0x00000000 [00000000]", []), ("flags 0x80000001, handle 0x7FFE1234", []),
        ("UpdateId = 0x80072EFD", []), ("Id = 80072EFD", []), ("{80072EFD-0F3B-4E7B-9C0F-5B0B0C8E2F11}", []),
        ("http://a/80072efd/0x80072efd?e=0x80072efd&f=[80072efd]", []), ("cV = 0x80072EFDx.1", []),
        ("file_80072efd 80072efd_file a80072efd 80072efd0", []), ("80072efd stands alone", []),
        ("with 41041432 files", []), ("NetApi:0x00248002&", []), ("[8007]", []), ("0x8007", []), ("", []),
    ])
    func findsTheCodesOfALog(text: String, codes: [UInt32]) {
        var reader = LogCodes()
        #expect(reader.codes(in: Array(text.utf8)[...]).map(\.code.unsigned) == codes)
    }

    /// Only every eighth byte is looked at first: no place may matter.
    @Test(arguments: 0..<24)
    func everyPlaceIsFound(blanks: Int) {
        var reader = LogCodes()
        let text = Array((String(repeating: "x", count: blanks) + " hr = 80072efd, [80072EE2] 0x80072EFE").utf8)
        #expect(reader.codes(in: text[...]).map(\.code.unsigned) == [0x8007_2EFD, 0x8007_2EE2, 0x8007_2EFE])
    }

    /// The range covers what marks the digits as a code.
    @Test func theMarkBelongsToTheClue() {
        var reader = LogCodes()
        let text = "a [80072EE2] 0x80072EFEL hr = 80072efd"
        let clues = reader.codes(in: Array(text.utf8)[...]).map { String(Array(text)[$0.range]) }
        #expect(clues == ["[80072EE2]", "0x80072EFEL", "80072efd"])
    }
}
