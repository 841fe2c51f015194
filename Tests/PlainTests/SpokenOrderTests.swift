import Application
import Facts
import SettingOrder
import Testing

@testable import Plain

/// An order read aloud: no sign stands in it, and no two words that each say what comes next.
@Suite struct SpokenOrderTests {
    @Test(arguments: ProxyOrder.table.rows.map(\.id), Language.allCases)
    func isOneSentence(row: String, language: Language) throws {
        let rule = try #require(ProxyOrder.table.rows.first { $0.id == row }).output
        let spoken = OrderText.plan(rule.plan).spoken(language)
        #expect(!spoken.contains(">"))
        for doubled in ["then else", "then then", "次に失敗"] { #expect(!spoken.contains(doubled), "\(spoken)") }
        let parts = spoken.split(separator: language == .en ? ", " : "、次に")
        #expect(rule.plan.last == .fail || parts.count >= rule.plan.count)
    }
}
