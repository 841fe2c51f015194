import TestSupport
import Testing

@testable import Canvas

@Suite struct WrapTests {
    @Test(arguments: [
        ("The proxy refuses the connection", 12, ["The proxy", "refuses the", "connection"]),
        ("ab cd", 5, ["ab cd"]), ("ab cd", 4, ["ab", "cd"]), ("", 5, [""]), ("   ", 5, [""]),
        ("ab  cd", 9, ["ab  cd"]), ("ab    cd", 4, ["ab", "cd"]), ("abcd    ", 4, ["abcd"]),
        ("a\n\nb\n", 5, ["a", "", "b", ""]), ("ab cd\nef", 3, ["ab", "cd", "ef"]),
        ("Windows .NET", 8, ["Windows", ".NET"]), ("more %windir%", 8, ["more", "%windir%"]),
    ])
    func english(text: String, columns: Int, lines: [String]) {
        #expect(Wrap.lines(text, columns: columns) == lines)
    }

    @Test(arguments: [
        ("see https://example.com/update now", 10, ["see", "https://ex", "ample.com/", "update now"]),
        ("abcdefghij.klm", 10, ["abcdefghi", "j.klm"]), ("abcdefgh(ij", 9, ["abcdefgh", "(ij"]),
        ("ab 更", 1, ["a", "b", "更"]), ("ab 更", 0, ["a", "b", "更"]), ("ab", -1, ["a", "b"]), ("", 0, [""]),
        ("\u{301}a", 0, ["\u{301}a"]), ("ab % cd", 3, ["a", "b %", "cd"]), ("  「「", 4, ["  「", "「"]),
        ("、、、、", 4, ["、、", "、、"]), ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ])
    func whatIsTooLongIsCut(text: String, columns: Int, lines: [String]) {
        #expect(Wrap.lines(text, columns: columns) == lines)
    }

    /// An address begins on a line of its own, and is cut behind a slash.
    @Test(arguments: [
        ("see https://example.com/windows/update", 20, ["see", "https://example.com/", "windows/update"]),
        ("https://example.com/a/b/c", 22, ["https://example.com/a/", "b/c"]),
        ("https://example.com/a/b/c", 21, ["https://example.com/", "a/b/c"]),
        ("https://example.com/a", 12, ["https://exam", "ple.com/a"]),
        ("https://example.com/which-proxy-is-used", 20, ["https://example.com/", "which-proxy-is-used"]),
        ("https://example.com/which-proxy-is-used", 16, ["https://example.", "com/", "which-proxy-is-", "used"]),
        ("出典 https://example.com/update", 20, ["出典", "https://example.com/", "update"]),
        ("http=proxy-1.example.com:8080;https=proxy-2", 34, ["http=proxy-1.example.com:8080;", "https=proxy-2"]),
        ("tsfe.dsp.mp.example.com", 16, ["tsfe.dsp.mp.", "example.com"]),
        ("- tsfe.dsp.mp.example.com", 16, ["- tsfe.dsp.mp.", "example.com"]), ("- x y", 3, ["- x", "y"]),
        ("- ", 3, ["-"]), ("-x y", 3, ["-x", "y"]),
        ("HKLM/Software/(a)", 15, ["HKLM/Software/", "(a)"]), ("a/b c/d", 4, ["a/b", "c/d"]),
        ("a////b", 4, ["a///", "/b"]),
    ])
    func addresses(text: String, columns: Int, lines: [String]) {
        #expect(Wrap.lines(text, columns: columns) == lines)
    }

    @Test(arguments: [
        ("プロキシサーバーを経由せずに直接通信します。", 10, ["プロキシ", "サーバーを", "経由せずに", "直接通信し", "ます。"]),
        ("更新しました。", 12, ["更新しまし", "た。"]), ("更新しました。", 13, ["更新しまし", "た。"]),
        ("あいう「え」お", 8, ["あいう", "「え」お"]), ("更新　更新", 4, ["更新", "更新"]),
        ("エラー 0x80072EFD が表示されました", 16, ["エラー", "0x80072EFD が表", "示されました"]),
        ("既定のWinHTTPを使う", 10, ["既定の", "WinHTTPを", "使う"]), ("符号０ｘ８００７", 12, ["符号", "０ｘ８００７"]),
        ("ab ﾌﾟﾛｷｼ", 6, ["ab ﾌﾟﾛ", "ｷｼ"]), ("ﾌﾟﾛｷｼｻｰﾊﾞｰ", 3, ["ﾌﾟﾛ", "ｷｼ", "ｻｰ", "ﾊﾞｰ"]),
        ("か\u{3099}か\u{3099}", 3, ["か\u{3099}", "か\u{3099}"]),
        ("設定 (既定)", 5, ["設定", "(既", "定)"]), ("使用率は 50%", 11, ["使用率は", "50%"]),
    ])
    func japanese(text: String, columns: Int, lines: [String]) {
        #expect(Wrap.lines(text, columns: columns) == lines)
    }

    @Test(arguments: [
        ("- one two", 7, 2, ["- one", "  two"]), ("  ab cd", 4, 0, ["  ab", "cd"]),
        ("  ab cd", 4, 2, ["  ab", "  cd"]),
        ("ab cd", 3, 2, ["ab", "cd"]), ("ab cd", 3, -1, ["ab", "cd"]), ("      ab", 4, 0, ["ab"]),
        ("1. 更新\n2. 確認する", 9, 3, ["1. 更新", "2. 確認す", "   る"]), ("   \n a", 9, 3, ["", " a"]),
    ])
    func indentation(text: String, columns: Int, indent: Int, lines: [String]) {
        #expect(Wrap.lines(text, columns: columns, indent: indent) == lines)
    }

    /// Whatever the text and the width: nothing is lost but blanks, nothing is wider than it may be.
    @Test func nothingIsLostAndNothingSticksOut() {
        let pieces = [
            "a", "proxy", "https://example.com", "更", "更新", "。", "「", "」", "ー", "(", ")", "%", ".", " ", "  ",
            "\u{3000}", "\n", "ｶﾞ", "か\u{3099}", "e\u{301}", "\u{301}", "😀", "\u{1B}", "\u{202E}", "\t", "０ｘ８",
        ]
        var dice = SeededNumbers(2_894_304)
        for _ in 0..<5_000 {
            let text = dice.text(of: pieces, longest: 20)
            let (columns, indent) = (Int.random(in: 0...20, using: &dice), Int.random(in: 0...6, using: &dice))
            let lines = Wrap.lines(text, columns: columns, indent: indent)
            #expect(withoutBlanks(lines.joined()) == withoutBlanks(text))
            #expect(lines.allSatisfy { Columns.width(of: $0) <= max(columns, 1) || isOneCharacter($0) && columns <= 1 })
            #expect(lines.allSatisfy { $0.unicodeScalars.last != " " && $0.unicodeScalars.last != "\u{3000}" })
        }
    }

    /// The rules of kinsoku hold wherever a text gives them room, and short words stay whole.
    @Test func kinsokuHoldsAndWordsStayWhole() {
        let first = Set("、。，．・：；？！）」』】〕〉》］｝ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々)]},.:;?!%".unicodeScalars)
        let last = Set("（「『【〔〈《［｛([{".unicodeScalars)
        let phrases = [
            "「更新」、", "（WinHTTP）。", "サーバー", "WinHTTP ", "WinHTTPを", "ちょっと", "12% ", "『設定』", "(既定) ", "人々", " ", "はい！？",
        ]
        var dice = SeededNumbers(2_894_304)
        for _ in 0..<2_000 {
            let text = "文" + dice.text(of: phrases, longest: 20)
            let lines = Wrap.lines(text, columns: .random(in: 16...30, using: &dice))
            #expect(lines.dropFirst().allSatisfy { $0.unicodeScalars.first.map(first.contains) == false })
            #expect(lines.dropLast().allSatisfy { $0.unicodeScalars.last.map(last.contains) == false })
            #expect(lines.joined(separator: "\n").ranges(of: "WinHTTP").count == text.ranges(of: "WinHTTP").count)
        }
    }

    private func withoutBlanks(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { ![" ", "\u{3000}", "\n"].contains($0) }
    }

    private func isOneCharacter(_ text: String) -> Bool {
        Array(Clusters(text)).count == 1
    }
}
