import Testing

@testable import Facts

@Suite struct ProxyServerListTests {
    @Test(arguments: [
        ("myProxyServer:8080", "myProxyServer:8080"),
        ("ProxyServeraName:80", "ProxyServeraName:80"),
        ("  proxy.example.com:8080 ", "proxy.example.com:8080"),
        ("proxy_01.example.com:1", "proxy_01.example.com:1"),
        ("192.0.2.1:65535", "192.0.2.1:65535"),
        ("proxy:03128", "proxy:3128"),
        ("http://proxy.example.com:8080", "http://proxy.example.com:8080"),
        ("HTTP://Proxy.Example.com:8080", "http://Proxy.Example.com:8080"),
        ("http=a:80;https=b:443", "http=a:80;https=b:443"),
        ("HTTP=a:80;Https=b:443", "http=a:80;https=b:443"),
        ("http=http://a:80 https=http://b:80", "http=http://a:80;https=http://b:80"),
        ("http=a:80;other:81", "http=a:80;other:81"),
        (
            "http=a:80;https=b:80;ftp=c:21;gopher=d:70;socks=e:1080",
            "http=a:80;https=b:80;ftp=c:21;gopher=d:70;socks=e:1080"
        ),
        ("a:80 b:81", "a:80;b:81"),
        (" a:80 ; b:81 ;; ", "a:80;b:81"),
        ("[2001:db8::1]:8080", "[2001:db8::1]:8080"),
        ("[::ffff:192.0.2.1]:80", "[::ffff:192.0.2.1]:80"),
        ("http=[::1]:80;https=[1:2:3:4:5:6:7:8]:80", "http=[::1]:80;https=[1:2:3:4:5:6:7:8]:80"),
    ])
    func accepts(typed: String, canonical: String) throws {
        let list = try ProxyServerList.parse(typed).get()
        #expect(list.description == canonical)
        #expect(list.warnings.isEmpty)
    }

    @Test func keepsTheParts() throws {
        let list = try ProxyServerList.parse("http=http://Proxy.example.com:8080;b").get()
        #expect(list.items.map(\.scheme) == [.http, nil])
        #expect(list.items.map(\.prefix) == [.http, nil])
        #expect(list.items.map(\.address.host) == ["Proxy.example.com", "b"])
        #expect(list.items.map(\.address.port) == [8080, nil])
    }

    @Test(arguments: [
        Warned("proxy", "proxy", ["No port is given in 'proxy'. Windows then uses port 80."]),
        Warned("http://a;b;b", "http://a;b;b", ["No port is given in 'http://a', 'b'. Windows then uses port 80."]),
        Warned(
            "http=a:80;https=b", "http=a:80;https=b",
            [
                "No port is given in 'https=b'. Documents on WinINet name port 80 for that, those on WinHTTP the "
                    + "protocol's own, 443. Write the port."
            ]),
        Warned(
            "http=a:80", "http=a:80",
            [
                "Only http= is given, so https has no proxy. One source says it then goes direct, another that it goes "
                    + "nowhere. Windows Update needs both."
            ]),
        Warned(
            "https=a:80;ftp=b:21", "https=a:80;ftp=b:21",
            [
                "Only https= is given, so http has no proxy. One source says it then goes direct, another that it goes "
                    + "nowhere. Windows Update needs both."
            ]),
        Warned(
            "socks=127.0.0.1:1080", "socks=127.0.0.1:1080",
            [
                "No item serves http or https. WinHTTP stores such a list, but Windows Update gains nothing from it."
            ]),
        Warned(
            "a:80,b:80", "a:80;b:80",
            [
                "The comma was taken as a separator. Microsoft's documents name ';' and blanks, so the command is written "
                    + "with ';'."
            ]),
        Warned(
            "proxy.example.com.:8080", "proxy.example.com.:8080",
            [
                "A name ends in a dot: 'proxy.example.com.:8080'. It is kept as typed, but was probably not meant."
            ]),
        Warned(
            "https://proxy:8080", "https://proxy:8080",
            [
                "https:// stands in 'https://proxy:8080'. The settings page of Windows writes http:// in front of a proxy. "
                    + "We know of no document that says what https:// does there."
            ]),
    ])
    func warns(_ row: Warned) throws {
        let list = try ProxyServerList.parse(row.typed).get()
        #expect(list.description == row.canonical)
        #expect(list.warnings.map(\.text.en) == row.warnings)
    }

    @Test func oneWarningOfAKind() throws {
        let list = try ProxyServerList.parse("https://a.,https://b.").get()
        #expect(list.warnings.count == 4)
        #expect(Set(list.warnings).count == 4)
    }
}

/// A list that is used all the same, and what is said about it.
struct Warned: Sendable, CustomTestStringConvertible {
    let typed: String
    let canonical: String
    let warnings: [String]

    init(_ typed: String, _ canonical: String, _ warnings: [String]) {
        self.typed = typed
        self.canonical = canonical
        self.warnings = warnings
    }

    var testDescription: String { typed }
}
