import Knowledge
import Testing

@Suite struct SlipTests {
    /// A slip that leads to just one code.
    @Test(arguments: [
        ("8OO72EFD", "0x80072EFD"), ("Ox80072EFD", "0x80072EFD"), ("0x8oo72efd", "0x80072EFD"),
        ("８ＯＯ７２ＥＦＤ", "0x80072EFD"), ("8024OO30", "0x80240030"), ("l2029", "0x80072EFD"), ("I2002", "0x80072EE2"),
        ("80l90197", "0x80190197"), ("エラー 8OO72EFD が出る", "0x80072EFD"), ("8OO72EFDL", "0x80072EFD"),
    ])
    func aLookalikeLeadsToOneCode(text: String, code: String) {
        #expect(CodeRecogniser.slip(in: text).map(\.hex) == [code])
    }

    @Test(arguments: [
        ("80072EDF", "0x80072EFD"), ("8007E2FD", "0x80072EFD"), ("08072EFD", "0x80072EFD"), ("12092", "0x80072EFD"),
        ("0x8042402C", "0x8024402C"), ("-2147021867", "0x80072EFD"),
    ])
    func swappedDigitsAreOffered(text: String, code: String) {
        #expect(CodeRecogniser.slip(in: text).map(\.hex).contains(code))
    }

    @Test(arguments: [
        ("8072EFD", "0x80072EFD"), ("0x8002EFD", "0x80072EFD"), ("8024402", "0x80244022"), ("80072EF", "0x80072EFD"),
    ])
    func aLostDigitIsOffered(text: String, code: String) {
        let offers = CodeRecogniser.slip(in: text).map(\.hex)
        #expect(offers.contains(code))
        #expect(offers.count <= 6)
    }

    @Test func codesThatConcernAProxyComeFirst() {
        let offers = CodeRecogniser.slip(in: "80072EF")
        let concerns = offers.map { Catalogue.pointer(for: $0)?.isProxyMatter == true }
        #expect(concerns.first == true)
        #expect(concerns == concerns.sorted { $0 && !$1 })
    }

    @Test func everyOfferIsInTheCatalogue() {
        for text in ["80072EF", "8024402", "80072EDF", "1202O"] {
            #expect(CodeRecogniser.slip(in: text).allSatisfy { Catalogue.entry(for: $0) != nil })
        }
    }

    @Test(arguments: [
        "80072EFD", "WININET_E_TIMEOUT", "407", "", "hello", "hello world", "1202", "2024-01-15", "lllllll", "OOOOOOOO",
        "KB2894304", "10.0.19045", "port 12029", "80071234 people", String(repeating: "8OO72EFD ", count: 20),
    ])
    func nothingIsOfferedForACodeOrForOtherWords(text: String) {
        #expect(CodeRecogniser.slip(in: text) == [])
    }
}
