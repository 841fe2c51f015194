import Facts
import Testing

/// The clue is marked inside the text: what stands between the arrows is what is found, as typed.
@Suite struct MatchRangeTests {
    @Test(arguments: [
        "→80072EFD←", "*FAILED* [→80072EFE←] Send request", "code →-2147012867← at last", "(→0x80072EFDL←)",
        "値は→０ｘ８００７２ＥＦＤ←です", "エラー・コードとして「→80072efd←」が表示", "a →&H80072EFD← b", "→8007\n2EFD← x",
        "→0x8007\u{200B}2EFD← x", "ｆｕｌｌ　→８００７２ｅｆｄ←　ｗｉｄｔｈ", "x →HTTP Error 407← - Proxy", "error →12029←.",
        "see →WININET_E_CANNOT_CONNECT←!", "😀→80072EFD←😀", "A+→WindowsUpdate_80072EFE←",
        "→80072EFD← and →80072EE2←",
    ])
    func isTheMarkedPart(marked: String) {
        let text = marked.filter { $0 != "→" && $0 != "←" }
        let expected = marked.split(separator: "→", omittingEmptySubsequences: false).dropFirst()
            .map { String($0.prefix { $0 != "←" }) }
        #expect(CodeRecogniser.find(in: text).map { String(text[$0.range]) } == expected)
    }
}
