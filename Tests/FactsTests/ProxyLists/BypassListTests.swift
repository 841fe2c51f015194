import Testing

@testable import Facts

@Suite struct BypassListTests {
    @Test(arguments: [
        ("", ""),
        (" ; ; ", ""),
        ("<local>", "<local>"),
        ("<LOCAL>;*.Example.com", "<local>;*.Example.com"),
        ("<local>;*.microsoft.com;*.foo.ne", "<local>;*.microsoft.com;*.foo.ne"),
        ("<local>;abc.defgh.com", "<local>;abc.defgh.com"),
        ("<local> *.example.com wsus01", "<local>;*.example.com;wsus01"),
        ("*foobar.com", "*foobar.com"),
        ("192.0.2.1;[2001:db8::1]", "192.0.2.1;[2001:db8::1]"),
    ])
    func accepts(typed: String, canonical: String) throws {
        let list = try BypassList.parse(typed).get()
        #expect(list.description == canonical)
        #expect(list.warnings.isEmpty)
        #expect(list.isEmpty == canonical.isEmpty)
    }

    /// It would send everything past the proxy, which is said and not refused.
    @Test func aStarForEveryHostIsPointedOut() throws {
        let list = try BypassList.parse("*;*foobar.com").get()
        #expect(list.description == "*;*foobar.com")
        #expect(list.warnings.count == 1)
    }

    @Test func keepsTheParts() throws {
        let list = try BypassList.parse("<local>;http://wsus01:8530;192.0.2.0/24").get()
        #expect(list.items.first == .local)
        #expect(list.items.map(\.pattern?.prefix) == [nil, .http, nil])
        #expect(list.items.map(\.pattern?.address.host) == [nil, "wsus01", "192.0.2.0"])
        #expect(list.items.map(\.pattern?.address.port) == [nil, 8530, nil])
        #expect(list.items.map(\.pattern?.networkBits) == [nil, nil, "24"])
        #expect(list.description == "<local>;http://wsus01:8530;192.0.2.0/24")
    }

    @Test(arguments: [
        Warned(
            "<local>,*.example.com", "<local>;*.example.com",
            [
                "The comma was taken as a separator. Microsoft's documents name ';' and blanks, so the command is written "
                    + "with ';'."
            ]),
        Warned(
            "<-LOOPBACK>;a", "<-loopback>;a",
            [
                "<-loopback> is documented for WinINet, where it takes back what stands before it and nothing behind it. "
                    + "With WinHTTP a tester found it without effect."
            ]),
        Warned(
            "192.0.2.0/24;2.example.com", "192.0.2.0/24;2.example.com",
            [
                "A slash stands in '192.0.2.0/24'. " + slash
            ]),
        Warned(
            "[2001:db8::]/32", "[2001:db8::]/32",
            [
                "A slash stands in '[2001:db8::]/32'. " + slash
            ]),
        Warned(
            "10.*.*.*;www.example.*;wsus01:8530;http://intra", "10.*.*.*;www.example.*;wsus01:8530;http://intra",
            [
                "A slash stands in 'http://intra'. " + slash,
                "The documents disagree about '10.*.*.*', 'www.example.*', 'wsus01:8530': those on WinHTTP have a wild card "
                    + "at the left only, and no port; those on WinINet have both. A test found 10.* and ports read by "
                    + "Windows.",
            ]),
        Warned(
            "*.example.com.", "*.example.com.",
            [
                "A name ends in a dot: '*.example.com.'. Names are compared as they are written, so it probably matches "
                    + "nothing."
            ]),
    ])
    func warns(_ row: Warned) throws {
        let list = try BypassList.parse(row.typed).get()
        #expect(list.description == row.canonical)
        #expect(list.warnings.map(\.text.en) == row.warnings)
    }

    private static let slash =
        "In a test WinHTTP refused the whole list because of one, and in the user's setting the proxy was off for every "
        + "host, so no other entry says anything about this list."

    /// What stands in lists of real machines is read, and not written.
    @Test(arguments: [
        ("http://a.example.com/path", nil), ("http://intra/;b", "intra;b"), ("intra/;b", "intra;b"),
        ("10.0.0.0/8;<local>", "10.*;<local>"), ("10.0.0/8", nil), ("http://intra:8530", "intra:8530"),
        ("a;.example.com", "a;*.example.com"), ("fe80::1", "[fe80::1]"), ("www.*.com;a", nil), ("192.0.2.0/25", nil),
    ])
    func isReadAndNotWritten(typed: String, offer: String?) throws {
        let list = try BypassList.parse(typed).get()
        #expect(list.description == typed)
        #expect(!list.warnings.isEmpty)
        let refusal = try #require(list.writeRefusal)
        #expect(refusal.offer == offer)
        #expect(!refusal.sources.isEmpty || typed == "fe80::1")
        if let offer { #expect(try BypassList.parse(offer).get().writeRefusal == nil) }
        #expect(throws: Refusal.self) {
            try CommandLines(.set, on: .ten, proxy: ProxyServerList.parse("proxy:8080").get(), bypass: list)
        }
    }

    @Test(arguments: ["", "<local>;<-loopback>", "10.*;10.*.*.*", "*.example.com;*host", "wsus01:8530", "example.com."])
    func mayBeWritten(typed: String) throws {
        #expect(try BypassList.parse(typed).get().writeRefusal == nil)
    }

    @Test(arguments: [
        Refused(
            "<local>bar",
            "'<local>bar' is two entries run together. <local> and <-loopback> stand alone: "
                + "put ';' between them.", offer: "<local>;bar"),
        Refused(
            "a<-loopback><local>",
            "'a<-loopback><local>' is two entries run together. <local> and <-loopback> stand "
                + "alone: put ';' between them.", offer: "a;<-loopback>;<local>"),
        Refused(
            "<lokal>",
            "The value contains '<' or '>'. They belong only to <local> and <-loopback>, and these only to "
                + "the bypass list."),
        Refused(
            "local>",
            "The value contains '<' or '>'. They belong only to <local> and <-loopback>, and these only to "
                + "the bypass list."),
        Refused(
            "*. example.com", "There is a blank inside '*. example.com'. Take it out, or put ';' between the entries.",
            offer: "*.example.com"),
        Refused("a..example.com", "'a..example.com' has a dot with nothing in front of it. Correct the name."),
        Refused("wsus01:0", "There is no port '0', as in 'wsus01:0'. A port is a number from 1 to 65535."),
        Refused(
            "＜ｌｏｃａｌ＞；＊．example.com",
            "The value contains '＜' (U+FF1C), which is not a half-width character. Write everything in half-width.",
            offer: "<local>;*.example.com"),
        Refused(
            "%COMPUTERNAME%",
            "The value contains '%', which cmd or PowerShell reads as its own. No host name has it: leave it out."),
        Refused(
            "bypass-list=a",
            "'bypass-list=a' contains '=', which cannot be part of a host name. Correct the name."),
    ])
    func refuses(_ row: Refused) {
        row.check(BypassList.parse(row.typed).map(\.description))
    }
}
