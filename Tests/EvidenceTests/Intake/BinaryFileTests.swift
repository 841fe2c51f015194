import Testing

@testable import Evidence

@Suite struct BinaryFileTests {
    @Test(arguments: [
        ("ElfFile\0\0\0", "a.evtx", BinaryFile.eventLog), ("\u{1F}\u{8B}\u{8}", "a.log", nil),
        ("PK\u{3}\u{4}", "a.docx", .zip),
        ("%PDF-1.7", "a", .pdf), ("GIF89a", "a.txt", .picture), ("MSCF\0", "a.cab", .cabinet),
        ("2024-05-22 10:11:12", "a.log", nil), ("PK is a word", "a", nil), ("MM", "a", nil), ("", "a.etl", nil),
        ("text in a file with a wrong name", "a.etl", nil),
    ])
    func isToldByItsFirstBytes(text: String, name: String, kind: BinaryFile?) {
        #expect(BinaryFile(Array(text.utf8)[...], named: name) == kind)
    }

    @Test func bytesThatAreNoText() {
        #expect(BinaryFile([0x1F, 0x8B, 0x08], named: "-") == .gzip)
        #expect(BinaryFile([0x89, 0x50, 0x4E, 0x47], named: "-") == .picture)
        #expect(BinaryFile([0xFF, 0xD8, 0xFF, 0xE0], named: "-") == .picture)
        #expect(BinaryFile([0xD0, 0xCF, 0x11, 0xE0], named: "-") == .oldOffice)
    }

    /// Buffers of 64 kB, the first filled with 0x5F8 bytes.
    @Test func aTraceIsToldByItsBuffer() {
        let header: [UInt8] = [0, 0, 1, 0, 0xF8, 5, 0, 0, 0xF8, 5, 0, 0, 0, 0, 0, 0]
        #expect(BinaryFile(header[...], named: "-") == .eventTrace)
        #expect(BinaryFile(Array("a\0b\0c\0d\0e\0f\0".utf8)[...], named: "export.reg") == nil)
        #expect(BinaryFile([0xFF, 0xFE] + Array("a\0b\0c\0d\0e\0".utf8), named: "x.log") == nil)
    }

    @Test(arguments: BinaryFile.allCases) func eachSaysWhatItIsAndWhatToDo(kind: BinaryFile) {
        #expect(kind.text.en.utf8.allSatisfy { $0 < 0x80 })
        #expect(kind.text.ja.unicodeScalars.contains { (0x3041...0x30FF).contains($0.value) })
    }
}
