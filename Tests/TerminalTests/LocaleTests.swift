import Testing

@testable import Terminal

@Suite struct LocaleTests {
    @Test(arguments: [
        ("ja_JP.eucJP", Encoding.other, "ja_JP.UTF-8"), ("ja_JP.SJIS", .other, "ja_JP.UTF-8"),
        ("de_DE.ISO-8859-15@euro", .other, "de_DE.UTF-8"), ("ja_JP.UTF-8", .utf8, "ja_JP.UTF-8"),
        ("ja_JP.utf8", .utf8, "ja_JP.UTF-8"), ("sr_RS.utf-8@latin", .utf8, "sr_RS.UTF-8"),
        ("ja_JP", .none, "ja_JP.UTF-8"), ("de_DE@euro", .none, "de_DE.UTF-8"), ("C", .none, "C.UTF-8"),
        ("", .none, ".UTF-8"), ("ja_JP.", .none, "ja_JP.UTF-8"),
    ])
    func theNameTellsTheEncoding(name: String, encoding: Encoding, inUTF8: String) {
        let name = LocaleName(text: name)
        #expect(Encoding(name.encoding) == encoding)
        #expect(name.inUTF8 == inUTF8)
    }

    /// As `nl_langinfo` spells them.
    @Test(arguments: [
        ("UTF-8", Encoding.utf8), ("ANSI_X3.4-1968", .none), ("EUC-JP", .other), ("ISO-8859-1", .other),
        ("SHIFT_JIS", .other), ("GB18030", .other),
    ])
    func theCLibrarysNamesAreKnown(name: String, encoding: Encoding) {
        #expect(Encoding(name) == encoding)
    }
}
