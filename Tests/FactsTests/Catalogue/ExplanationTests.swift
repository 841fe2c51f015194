import Facts
import TestSupport
import Testing

@Suite struct ExplanationTests {
    @Test func saysEverythingOfAKnownCode() throws {
        let explanations = Explanation.all(in: "エラー・コードとして「80072efd」が表示")
        let explanation = try #require(explanations.first)
        #expect(explanations.count == 1)
        #expect(explanation.input == "80072efd")
        #expect(explanation.code == 0x8007_2EFD)
        #expect(explanation.isKnown)
        #expect(
            explanation.symbols == [
                "ERROR_WINHTTP_CANNOT_CONNECT", "ERROR_INTERNET_CANNOT_CONNECT", "WININET_E_CANNOT_CONNECT",
            ])
        #expect(explanation.area.en == "HTTP (WinHTTP, WinINet)")
        #expect(explanation.meaning.en == "No TCP connection to the server or the proxy")
        #expect(explanation.isProxyMatter == true)
        #expect(explanation.causes.map(\.cause) == [.notUsingProxy, .proxyRefuses])
        #expect(explanation.causes.map(\.grade) == [.documented, .documented])
        #expect(explanation.causes.first?.sources.map(\.id) == ["KB2894304", "jpwinsup-2022-03"])
        #expect(explanation.remark != nil)
        #expect(explanation.httpStatus == nil)
        #expect(explanation.standIn == nil)
    }

    @Test func oneExplanationForEachCode() {
        let text = "0x80244018 (-2145107944), 0x80244022 and again 0x80244018"
        #expect(Explanation.all(in: text).map(\.code) == [0x8024_4018, 0x8024_4022])
        #expect(Explanation.all(in: "no code at all").isEmpty)
    }

    @Test(arguments: [
        ("8024401B", true as Bool?), ("80072F8F", true), ("80244017", true), ("800F0954", true),
        ("80244007", false), ("80072F0C", false), ("80070422", false), ("80248007", false), ("8024D0AA", false),
        ("80072EF3", nil), ("80240003", nil), ("80243ABC", nil), ("80240001", false),
    ])
    func saysWhetherItIsAProxyMatter(text: String, isProxyMatter: Bool?) {
        #expect(Explanation.all(in: text).map(\.isProxyMatter) == [isProxyMatter])
    }

    @Test(arguments: [("8024401B", 407 as Int?), ("80190197", 407), ("801901AD", 429), ("80072EFD", nil)])
    func tellsTheStatusOfACode(text: String, status: Int?) {
        #expect(Explanation.all(in: text).map(\.httpStatus) == [status])
    }

    @Test func saysThatItsCodeStandsInForAStatus() throws {
        let explanation = try #require(Explanation.all(in: "HTTP Error 502").first)
        #expect(explanation.standIn?.en == "0x80244021 is the update agent's code for HTTP status 502.")
        #expect(explanation.standIn?.ja == "0x80244021 は、HTTP ステータス 502 を表す更新エージェントのコードです。")
    }

    @Test func explainsAnUnknownCodeByItsFacility() throws {
        let explanation = try #require(Explanation.all(in: "0x80240ABC").first)
        #expect(explanation.isKnown == false)
        #expect(explanation.area.en == "Windows Update agent")
        #expect(
            explanation.meaning.en
                == "The catalogue has no definition of this code. By its number it comes from: Windows Update agent")
        #expect(explanation.meaning.ja == "このコードの定義はカタログにありません。番号から見た発生元: Windows Update エージェント")
        #expect(explanation.isProxyMatter == nil)
    }

    /// What the number itself says of a code without a definition.
    @Test(arguments: [
        ("0x8024DABC", "Windows Update agent - Setup of the update agent", "Windows Update エージェント - 更新エージェントのセットアップ"),
        ("0x8024BFFF", "Windows Update agent", "Windows Update エージェント"),
        ("0x80190200", "HTTP status 512 of a transfer", "転送時の HTTP ステータス 512"),
        ("0x80190009", "HTTP status of a transfer", "転送時の HTTP ステータス"),
        ("0x8007ABCD", "Windows system error (Win32)", "Windows のシステム エラー (Win32)"),
        ("0xC0000005", "Unknown", "不明"),
        ("0x12345678", "Unknown", "不明"),
    ])
    func tellsTheOriginOfAnUnknownCode(text: String, en: String, ja: String) throws {
        let explanation = try #require(Explanation.all(in: text).first)
        #expect(explanation.isKnown == false)
        #expect(explanation.area == Text(en: en, ja: ja))
    }

    @Test func saysNothingOfTheOriginOfANumberWithoutOne() throws {
        let meaning = try #require(Explanation.all(in: "0xC0000005").first).meaning
        #expect(!meaning.en.contains("Unknown"))
        #expect(!meaning.ja.contains("不明"))
    }

    /// Layout of the bits: failure 0x80000000, kernel 0x40000000 and 0x10000000, application 0x20000000.
    @Test(arguments: [
        ("0xC0000005", "NTSTATUS"), ("0xD0000022", "NTSTATUS"), ("0xE0434352", "application"),
        ("0xA0001234", "application"), ("0x12345678", "would report success"), ("0x0024ABCD", "would report success"),
    ])
    func tellsWhatTheFormOfANumberSays(text: String, words: String) throws {
        let remark = try #require(Explanation.all(in: text).first?.remark)
        #expect(remark.text.en.contains(words))
        #expect(Written.inJapanese(remark.text.ja))
        #expect(remark.sources.map(\.id) == ["MS-ERREF"])
    }

    @Test(arguments: ["0x8007ABCD", "0x80240ABC", "0x00240001", "0x81234567"])
    func anOrdinaryNumberHasNoRemarkOnItsForm(text: String) {
        #expect(Explanation.all(in: text).map(\.remark) == [nil])
    }

    @Test func aCodeInARangeIsNotKnownForThat() throws {
        let explanation = try #require(Explanation.all(in: "0x8024D0AA").first)
        #expect(explanation.isKnown == false)
        #expect(explanation.causes.map(\.cause) == [.notProxy])
    }
}
