import Testing

@testable import Facts

@Suite struct FullWidthTests {
    @Test(arguments: [
        ("０ｘ８００７２ＥＦＤ", "0x80072EFD"),
        ("ｐｒｏｘｙ．ｅｘａｍｐｌｅ．ｃｏｍ：８０８０", "proxy.example.com:8080"),
        ("！～", "!~"),
        ("a\u{3000}b\u{A0}c", "a b c"),
        ("\u{2212}1 \u{2013}2 \u{FF0D}3", "-1 -2 -3"),
        ("80\u{200B}07\u{200C}2\u{200D}E\u{2060}F\u{FEFF}D", "80072EFD"),
    ])
    func foldsToHalfWidth(typed: String, folded: String) {
        #expect(FullWidth.contains(typed))
        #expect(FullWidth.fold(typed) == folded)
    }

    @Test(arguments: [
        "", "proxy.example.com:8080", "\r\n\t", "プロキシ サーバー", "・「」、。", "ﾌﾟﾛｷｼ", "\u{2014}", "\u{FF5F}", "e\u{301}",
    ])
    func leavesAlone(text: String) {
        #expect(!FullWidth.contains(text))
        #expect(Array(FullWidth.fold(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func everyFullWidthFormMeetsItsASCIITwin() {
        for value in UInt32(0x21)...0x7E {
            let wide = Unicode.Scalar(value + 0xFEE0).map { String(Character($0)) } ?? ""
            #expect(FullWidth.fold(wide) == Unicode.Scalar(value).map { String(Character($0)) })
        }
    }
}
