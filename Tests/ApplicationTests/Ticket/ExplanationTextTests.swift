import Knowledge
import Testing

@testable import Application

/// What `explain` and the look-up screen say of a code.
@Suite struct ExplanationTextTests {
    private func lines(_ text: String, _ language: Language = .en) throws -> [String] {
        ExplanationText.lines(try #require(Explanation.all(in: text).first), language)
    }

    @Test func namesEveryNotation() throws {
        #expect(try lines("80072EFD").contains("  Other notations: -2147012867, 2147954429, 12029"))
        #expect(try lines("0x80244022", .ja).contains("  ほかの表記: -2145107934, 2149859362"))
    }

    @Test func listsTheCausesInTheirOrder() throws {
        let lines = try lines("80072EFD")
        let start = try #require(lines.firstIndex(of: "  Points to, in this order:"))
        #expect(lines[start + 1].hasPrefix("    1. \(Cause.notUsingProxy.title.en) (documented; KB2894304 2016-10-31"))
        #expect(lines[start + 2].hasPrefix("    2. \(Cause.proxyRefuses.title.en) ("))
    }

    @Test func aStatusSaysWhichCodeStandsInForIt() throws {
        #expect(try lines("HTTP status 407")[1] == "  0x8024401B is the update agent's code for HTTP status 407.")
    }

    @Test func anUnknownCodeHasNoNamesAndNoCauses() throws {
        let lines = try lines("0x8007ABCD")
        #expect(lines[0].hasPrefix("0x8007ABCD  "))
        #expect(lines.last == "  Not known to point to the proxy")
        #expect(lines.count == 4)
    }
}
