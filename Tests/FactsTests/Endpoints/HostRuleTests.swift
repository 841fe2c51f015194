import Facts
import Testing

/// A rule by name: what it is read from, what it covers, where it stands.
@Suite struct HostRuleTests {
    private func rule(_ text: String) throws -> HostRule { try #require(HostRule(text)) }

    @Test(arguments: [
        (".windowsupdate.com", "windowsupdate.com", true, "*.windowsupdate.com"),
        ("login.live.com", "login.live.com", false, "login.live.com"),
        ("a-1.example.com", "a-1.example.com", false, "a-1.example.com"),
    ])
    func reads(text: String, name: String, isDomain: Bool, pattern: String) throws {
        let rule = try rule(text)
        #expect(rule.name == name)
        #expect(rule.isDomain == isDomain)
        #expect(rule.pattern == pattern)
        #expect(rule.description == text)
    }

    @Test(arguments: [
        "", ".", "..", "com", ".com", "*.example.com", "http://example.com", "example.com/path", "example.com:80",
        "Example.com", "example..com", "example.com.", "ex ample.com", "..example.com", "例.example.com",
    ])
    func refuses(text: String) {
        #expect(HostRule(text) == nil)
    }

    @Test(arguments: [
        (".example.com", "example.com", true), (".example.com", "a.b.example.com", true),
        (".example.com", ".a.example.com", true), (".example.com", ".example.com", true),
        ("example.com", "example.com", true), ("example.com", ".example.com", false),
        ("example.com", "a.example.com", false), (".a.example.com", ".example.com", false),
        (".example.com", "notexample.com", false), (".example.com", "example.com.evil.test", false),
    ])
    func covers(one: String, other: String, covered: Bool) throws {
        #expect(try rule(one).covers(rule(other)) == covered)
    }

    /// The order of the reduced list of Windows Update: the domain's own labels first.
    @Test func sortsByDomain() throws {
        let sorted = [
            "login.live.com", "download.microsoft.com", ".delivery.mp.microsoft.com", "update.microsoft.com",
            ".update.microsoft.com", "fe2.update.microsoft.com", ".windowsupdate.com",
        ]
        #expect(try sorted.reversed().map(rule).sorted().map(\.description) == sorted)
    }
}
