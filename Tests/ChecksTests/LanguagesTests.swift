import Testing

@testable import Application
@testable import Checks
@testable import Facts

@Suite("Check of the languages") struct LanguagesTests {
    @Test(arguments: [
        (Text(en: "The proxy refuses.", ja: "The proxy refuses it."), "no Japanese: The proxy refuses it."),
        (Text(en: "プロキシ refuses.", ja: "プロキシが拒否します。"), "Japanese in the English: プロキシ refuses."),
        (Text(en: "", ja: "拒否します。"), "a sentence has no words in English: 拒否します。"),
        (Text(en: "It refuses.", ja: " "), "a sentence has no words in Japanese: It refuses."),
        (Text(verbatim: "The proxy refuses."), "alike in both languages: The proxy refuses."),
    ])
    func aFaultIsNamed(text: Text, message: String) {
        let problems = KnowledgeChecks.languages([Placed("question os", text)])
        #expect(problems.map(\.message) == [message])
        #expect(problems.map(\.subject) == ["question os"])
    }

    @Test(arguments: [
        Text(en: "It refuses.", ja: "拒否します。"), Text(verbatim: "netsh winhttp show proxy"), Text(verbatim: "HTTPS"),
        Text(en: "2000, XP", ja: "2000、XP"), Interface.Keys.language,
    ])
    func whatIsRightIsLeftAlone(text: Text) {
        #expect(KnowledgeChecks.languages([Placed("question os", text)]) == [])
    }
}
