import TestSupport
import Testing

@testable import Evidence

@Suite struct LineBlocksTests {
    /// All that comes out, with the long lines as `…`, of which so many pieces came.
    private static func text(of bytes: [UInt8], chunk: Int) -> (text: String, encodings: Set<TextEncoding>) {
        var (blocks, text, encodings) = (LineBlocks(), "", Set<TextEncoding>())
        let take = { (block: LineBlocks.Block) in
            switch block {
            case .lines(let bytes, let encoding):
                text += Decoding(bytes, in: encoding).text
                encodings.insert(encoding)
            case .piece(_, _, let isLast): text += isLast ? "…\n" : ""
            }
        }
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            blocks.add(Array(bytes[start..<min(start + chunk, bytes.count)])).forEach(take)
        }
        blocks.finish().forEach(take)
        return (text, encodings)
    }

    /// Longer than what the encoding is told by.
    private static let latin = String(repeating: "2014-05-29 16:25:51 a line of a log\n", count: 3000)
    private static let japanese = String(repeating: "プロキシ サーバーの設定が見つかりません\n", count: 3000)

    static let files: [(bytes: [UInt8], text: String, encoding: TextEncoding)] = [
        (Array(latin.utf8), latin, .utf8),
        (Array((latin + japanese).utf8), latin + japanese, .utf8),
        ([0xFF, 0xFE] + DecodingTests.utf16(latin + japanese, bigEndian: false), latin + japanese, .utf16LittleEndian),
        ([0xFE, 0xFF] + DecodingTests.utf16(latin + japanese, bigEndian: true), latin + japanese, .utf16BigEndian),
        (Array(latin.utf8) + shiftJIS, latin + shiftJISText, .shiftJIS),
        (Array("no end".utf8), "no end", .utf8), ([], "", .utf8),
    ]

    /// プロキシ in code page 932.
    private static let shiftJIS = Array(repeating: [0x83, 0x76, 0x83, 0x8D, 0x83, 0x4C, 0x83, 0x56, 0x0A], count: 9000)
        .flatMap { $0 as [UInt8] }
    private static let shiftJISText = String(repeating: "プロキシ\n", count: 9000)

    @Test(arguments: [1000, 4097, 65_536, 1 << 20], files.indices)
    func nothingIsLostHoweverItComes(chunk: Int, file: Int) {
        let (bytes, text, encoding) = Self.files[file]
        let read = Self.text(of: bytes, chunk: chunk)
        #expect(read.text == text)
        #expect(read.encodings.contains(encoding) == !text.isEmpty)
    }

    @Test func aLineTooLongComesInPieces() {
        let long = String(repeating: "x", count: 3 * LineBlocks.longest + 17)
        #expect(Self.text(of: Array("a\n\(long)\nb\n".utf8), chunk: 100_000).text == "a\n…\nb\n")
        #expect(Self.text(of: Array(long.utf8), chunk: 100_000).text == "…\n")
    }
}
