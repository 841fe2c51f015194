import Testing

@testable import Evidence

/// A file that is read block by block says what it says when it is read whole.
@Suite struct BlockReadingTests {
    static let texts =
        LogFindingsTests.logs.map(\.text)
        + (OtherOutputTests.all.map(\.1) + RegistryTests.all.map(\.1) + AnswerReaderTests.all.map(\.1))
        .map { MarkedText($0.marked).text }

    private static func reading(_ text: String, size: Int) -> Reading {
        var (blocks, reading) = (EvidenceBlocks(size: size), ReadingInBlocks())
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            blocks.add("\(line)\n".utf8).map { reading.read($0) }
        }
        reading.read(blocks.finish())
        return reading.reading
    }

    @Test(arguments: [1, 100, 500, 2000, 10_000])
    func aFormIsReadAlikeInEveryBlockSize(size: Int) {
        for text in Self.texts { #expect(Self.reading(text, size: size) == Reading(text), "\(text)") }
    }

    /// Entries of all logs in one file, three times over.
    @Test(arguments: [1, 100, 500, 2000, 10_000])
    func soAreManyLogsInOneFile(size: Int) {
        let text = Array(repeating: LogFindingsTests.logs.map(\.text).joined(), count: 3).joined()
        #expect(Self.reading(text, size: size) == Reading(text))
    }

    @Test func aBlockEndsWhereAnEntryBegins() {
        let entry = "2014-05-29\t16:25:51:000\t 808\taac\tMisc\tWARNING: Send failed with hr = 80072efd.\n"
        var blocks = EvidenceBlocks(size: 1)
        #expect(blocks.add(entry.utf8) == nil)
        #expect(blocks.add("  goes on\n".utf8) == nil)
        #expect(blocks.add((entry + entry).utf8) == entry + "  goes on\n" + entry)
        #expect(blocks.finish() == entry)
        #expect(blocks.finish() == "")
    }

    /// Without any entry in sight as much is held as a report can take, and no more.
    @Test func whereNoEntryBeginsAnEmptyLineEndsTheBlock() {
        var blocks = EvidenceBlocks()
        let many = String(repeating: "no entry\n", count: 60_000)
        #expect(blocks.add(many.utf8) == nil)
        #expect(blocks.add("\nno entry\n\(many)".utf8) == many)
        #expect(blocks.finish() == "\nno entry\n\(many)")
    }
}
