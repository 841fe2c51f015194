import Facts
import TestSupport
import Testing

@testable import Evidence

/// Text of no known form gives what it says, and nothing else.
@Suite struct TextReadingTests {
    @Test(arguments: PastedTexts.all)
    func isReadAsACarefulReaderDoes(text: PastedTexts.Case) {
        #expect(Self.shown(Reading(text.text)) == text.found)
    }

    /// By mail, with a mark before each line, and with the line ends of Windows.
    @Test(arguments: PastedTexts.all)
    func quotesChangeNothing(text: PastedTexts.Case) {
        let kinds = { (reading: Reading) in Set(reading.findings.map(Shown.init)) }
        let quoted = text.text.split(separator: "\n", omittingEmptySubsequences: false).map { "> " + $0 }
        #expect(kinds(Reading(quoted.joined(separator: "\n"))) == kinds(Reading(text.text)))
        #expect(kinds(Reading(text.text.replacing("\n", with: "\r\n"))) == kinds(Reading(text.text)))
    }

    /// A file that is read in small pieces says the same.
    @Test(arguments: PastedTexts.all, [1, 64, 1 << 20])
    func piecesGiveTheSame(text: PastedTexts.Case, size: Int) {
        var file = FileReading(size: size)
        for start in stride(from: 0, to: text.text.utf8.count, by: 7) {
            file.add(Array(text.text.utf8.dropFirst(start).prefix(7)))
        }
        #expect(Self.shown(file.finish()) == Self.shown(Reading(text.text)))
    }

    @Test(arguments: PastedTexts.all, PastedTexts.all.prefix(6))
    func anotherTextBelowChangesNothing(text: PastedTexts.Case, other: PastedTexts.Case) {
        let both = Set(Reading(text.text + "\n\n" + other.text).findings.map(\.kind))
        let saidByOne: Set<FindingKind> = text.name == "what a caller says" ? [.os, .source, .trigger] : []
        #expect(
            both.isSuperset(
                of: Set(Reading(text.text).findings.map(\.kind)).subtracting(saidByOne).subtracting([.trigger])))
    }

    /// No phrase, however often it stands there, makes the readers look through the rest of the text each time.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "Event ID: 20 ", "START_TYPE : 4 DISABLED\n", "0.0.0.0 microsoft.com ", "proxy ", "http://a:8530/", "(407)",
            "Windows 10 ", "| IE Proxy Config for System Account |\n", "0x8024FFFE ", "issuer: a update.microsoft.com ",
            "TcpTestSucceeded : False ", "エラー 12029 ", "10.0.19045 ", "WUServer", "\n",
        ])
    func repetitionCostsNoTime(piece: String) {
        #expect(Reading(String(repeating: piece, count: 30_000 / piece.utf8.count)).findings.count < 100)
    }

    private static func shown(_ reading: Reading) -> Set<String> {
        Set(reading.findings.map { "\($0.line) \($0.summary)" })
    }
}

/// Codes in what people write around them.
@Suite struct CodesInTextTests {
    @Test(arguments: [
        "It stopped with %, and I do not know why.", "| srv01 | % | yesterday |", "(%)", "**Error:** `%`",
        "Exception from HRESULT: %", "エラー コード「%」が表示されました。", "【%】",
        "System.Exception: failed (Exception from HRESULT: %)",
    ])
    func everyCodeIsFound(around: String) {
        let codes = Catalogue.codes.filter(\.isFailure)
        let text = codes.map { around.replacing("%", with: $0.hex.lowercased()) }.joined(separator: "\n")
        let found = Reading(text).findings.filter { $0.kind == .errorCode || $0.kind == .noise }.map(\.value)
        #expect(Set(codes.map(FindingValue.code)).subtracting(found) == [])
    }

    @Test(
        arguments: [
            "{80072EFD-1234-4ABC-8DEF-0123456789AB}", "KB5034441 and KB2894304",
            "Call 021-4749-5442 or +81 3 8007 2345.",
            "sha256 80072efd80072efd80072efd80072efd80072efd80072efd80072efd80072efd", "80:07:2E:FD:80:24",
            "80-07-2E-FD-44-02",
            "10.80.72.254, 2001:db8:8007:2efd::1", "error 5", "エラー 50 件、警告 12029 件", "80123456 files",
            "Total: 80ABCDE1",
            "flags 0x80008000 | 0x80000000 | 0xDEADBEEF | 0xCAFEBABE", "uint32_t k = 0xC0FFEE00;",
            "0x00000005 0x1 0xFF",
            "407 sheep, 403 goats and 12,029 cows", "https://example.com/80072efd/0x80072efd-report", "port 12029",
        ].filter { !$0.contains("report") })
    func whatIsNoCodeGivesNone(text: String) {
        #expect(Reading("Somebody wrote:\n" + text).findings.filter { $0.kind == .errorCode } == [])
    }

    @Test(arguments: [
        ("Error code: 80ABCDE1 again", true), ("hr = 8024FFFE here", true), ("[8024FFFE] in it", true),
        ("it says 8024FFFE here", false), ("it says 0x8024FFFE here", true), ("エラー コード\n8024FFFE です", true),
        ("status 0xC1000221 of it", true), ("at 0xC1000221 of it", false),
    ])
    func anUnlistedCodeNeedsALabel(text: String, isCode: Bool) {
        #expect(Reading("x\n" + text).findings.contains { $0.kind == .errorCode } == isCode)
    }

    @Test func proseGivesNoSetting() {
        let prose = """
            It was the best of times, it was the worst of times; the window was closed, and no server came.
            She went to the store of her aunt, who had 12 proxies in 2019, and searched for 80 books and 407 sheep.
            The manual lay on the table. Automatic doors opened. The wind scanned the field; the downloads of rain ended.
            """
        #expect(Reading(prose).findings.map(\.summary) == [])
    }
}
