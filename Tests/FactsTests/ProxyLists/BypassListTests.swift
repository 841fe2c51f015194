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
                "<-loopback> is documented for WinINet. With WinHTTP a tester found it without effect."
            ]),
        Warned(
            "192.0.2.0/24;2.example.com", "192.0.2.0/24;2.example.com",
            [
                "CIDR notation in '192.0.2.0/24': the documented form of the list does not know it, so it probably matches "
                    + "nothing. Name the hosts, or use wild cards."
            ]),
        Warned(
            "[2001:db8::]/32", "[2001:db8::]/32",
            [
                "CIDR notation in '[2001:db8::]/32': the documented form of the list does not know it, so it probably "
                    + "matches nothing. Name the hosts, or use wild cards."
            ]),
        Warned(
            "10.*.*.*;www.example.*;wsus01:8530;http://intra", "10.*.*.*;www.example.*;wsus01:8530;http://intra",
            [
                "The documents disagree about '10.*.*.*', 'www.example.*', 'wsus01:8530', 'http://intra': those on WinHTTP "
                    + "have a wild card at the left only, and no scheme or port; those on WinINet have all of these."
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
            "http://a.example.com/path",
            "'http://a.example.com/path' has a path. An entry of the bypass list names a host: leave the path out."),
        Refused("http://intra/;b", "'http://intra/' ends in a slash. Leave it out.", offer: "http://intra;b"),
        Refused(
            "*. example.com", "There is a blank inside '*. example.com'. Take it out, or put ';' between the entries.",
            offer: "*.example.com"),
        Refused(
            "a;.example.com", "'.example.com' has a dot with nothing in front of it. Correct the name.",
            offer: "a;*.example.com"),
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
        Refused(
            "fe80::1", "'fe80::1' is an IPv6 address. Put it in brackets, a port behind them: [2001:db8::1]:8080."),
    ])
    func refuses(_ row: Refused) {
        row.check(BypassList.parse(row.typed).map(\.description))
    }
}
