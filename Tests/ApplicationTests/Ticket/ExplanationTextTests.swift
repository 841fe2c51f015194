import Facts
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

    @Test func aSuccessCodeHasOneDecimalForm() throws {
        #expect(try lines("0x00240001").contains("  Other notations: 2359297"))
    }

    /// What we only conclude from the number is not said as a fact.
    @Test(arguments: [
        ("80070422", "Not a matter of the proxy"), ("80242006", "Probably not a matter of the proxy"),
        ("80072EFD", "Can be a matter of the proxy"), ("80240003", "Not known to point to the proxy"),
    ])
    func saysHowSureItIsThatTheProxyIsNotConcerned(code: String, words: String) throws {
        #expect(try lines(code).contains("  " + words))
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

    @Test func showsHowACodeMayStandInAText() throws {
        #expect(try lines("8DDD0018").last == "  In a text, for example: [Error number: 0x8DDD0018]")
        #expect(try lines("8DDD0018", .ja).last == "  文中での例: [エラー番号: 0x8DDD0018]")
        #expect(try !lines("80240001").contains { $0.contains("for example") })
    }

    @Test func oneEventAtTwoLayersIsSaidOfBoth() throws {
        let found = Explanation.all(in: "8024402C 80072EE7").map { ExplanationText.lines($0, .en) }
        #expect(found[0][1] == "  One event with 0x8024402C, seen at two layers; go by this code")
        #expect(found[0][2].hasSuffix("(documented; wuerror.h; WUA-errors)"))
        #expect(found[1][1] == "  One event with 0x80072EE7, seen at two layers; go by that code")
        #expect(found[1][2].hasPrefix("  Area: "))
    }

    @Test func whatIsOnlyConcludedIsSaidSo() {
        let found = Explanation.all(in: "80190197 8024401B").map { ExplanationText.lines($0, .ja) }
        #expect(found[0][1] == "  0x80190197 と同じ事象を別の層で記録したものと思われます。こちらのコードで調べます")
        #expect(found[1][1] == "  0x8024401B と同じ事象を別の層で記録したものと思われます。0x8024401B で調べます")
    }

    @Test func theNameOfWinHTTPIsTold() throws {
        #expect(try lines("ERROR_INTERNET_DECODING_FAILED")[1].contains("ERROR_WINHTTP_SECURE_FAILURE. (documented; "))
        #expect(try lines("80072F8F")[1].hasPrefix("  Area: "))
    }

    @Test func anUnknownCodeHasNoNamesAndNoCauses() throws {
        let lines = try lines("0x8007ABCD")
        #expect(lines[0].hasPrefix("0x8007ABCD  "))
        #expect(lines.last == "  Not known to point to the proxy")
        #expect(lines.count == 4)
    }
}
