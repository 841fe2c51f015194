import Testing

@testable import Facts

/// What people type for a code, and what only looks like one.
@Suite struct TypedCodesTests {
    /// Typed alone: known or not.
    @Test(
        arguments: [
            ("87", 0x8007_0057), ("Error 87", 0x8007_0057), ("error code: 5", 0x8007_0005), ("エラー 87", 0x8007_0057),
            ("エラー コード: 1603", 0x8007_0643), ("Error code 2", 0x8007_0002), ("87D00213", 0x87D0_0213),
            ("8A15005E", 0x8A15_005E), ("801C001D", 0x801C_001D), ("c1900101", 0xC190_0101),
            ("\"8A15005E\"", 0x8A15_005E),
            ("８Ａ１５００５Ｅ", 0x8A15_005E),
        ] as [(String, UInt32)])
    func whatStandsAloneIsACode(_ typed: String, _ code: UInt32) {
        #expect(CodeRecogniser.find(in: typed).map(\.code) == [ErrorCode(code)])
    }

    /// In a text the text has to say so.
    @Test(arguments: [
        ("it ends with hr = 8A15005E", true), ("result: 87D00213 on pc1", true), ("the update (8A15005E) failed", true),
        ("エラー コード 801C001D が出る", true), ("file 8A77005E was copied", false), ("checksum 8a77005e and on", false),
    ])
    func withinATextItIsCalledOne(_ text: String, _ isCode: Bool) {
        #expect(CodeRecogniser.find(in: text).isEmpty != isCode)
    }

    @Test(arguments: [
        "0", "2A15005E", "20261129", "8007", "Error 5 times", "error 5", "5 errors", "3 files, error: none",
        "Error at 10:05", "error 10:05", "errors 100%", "404",
    ])
    func otherNumbersAreNone(_ text: String) {
        #expect(CodeRecogniser.find(in: text).isEmpty)
    }

    /// Windows' own words for an empty list, and whatever stands for them in another language.
    @Test(arguments: ["(none)", "(なし)", "（なし）", "(Kein)", " ( none ) ", "(NONE)"])
    func aWordInBracketsIsAnEmptyList(_ typed: String) throws {
        #expect(try BypassList.parse(typed).get().isEmpty)
        #expect(try BypassRules.parse(typed).get().items.isEmpty)
    }

    @Test(arguments: ["()", "(none);a.example.com", "(a)(b)", "none)"])
    func otherBracketsAreNot(_ typed: String) {
        #expect(!EmptyList.isSaid(by: typed))
    }
}
