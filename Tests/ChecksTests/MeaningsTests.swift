import Engine
import Testing

@testable import Checks
@testable import Facts

@Suite("Check of the meanings") struct MeaningsTests {
    private static func entry(
        _ code: ErrorCode, _ area: Text = CodeArea.bits.title, en: String = "Cut", ja: String = "切断"
    ) -> Entry {
        Entry(
            code: code, symbols: [], area: area, httpStatus: nil, meaning: Text(en: en, ja: ja),
            definedIn: "winerror.h", examples: [], family: nil)
    }

    private static let first = entry(0x8024_0001)

    @Test(arguments: [
        ([first], "0x80240002", "its row cannot be read"),
        (
            [first, entry(0x8024_0002, Text(verbatim: "nowhere"))], "0x80240002", "there is no area nowhere"
        ),
        (
            [first, entry(0x8024_0002, ja: "中断")], "0x80240001",
            "it means the same as 0x80240002, in en, and has the same area"
        ),
        (
            [first, entry(0x8024_0002, en: "Interrupted")], "0x80240001",
            "it means the same as 0x80240002, in ja, and has the same area"
        ),
    ])
    func aFaultIsNamed(entries: [Entry], code: String, message: String) {
        #expect(
            KnowledgeChecks.meanings(entries, of: [0x8024_0001, 0x8024_0002]) == [
                Problem(rule: "Meanings", subject: "code \(code)", message: message)
            ])
    }

    /// In another area the same words mean something else.
    @Test(arguments: [
        entry(0x8024_0002, en: "Interrupted", ja: "中断"), entry(0x8024_0002, CodeArea.driver.title),
    ])
    func whatIsRightIsLeftAlone(_ second: Entry) {
        #expect(KnowledgeChecks.meanings([Self.first, second], of: [0x8024_0001, 0x8024_0002]) == [])
    }
}
