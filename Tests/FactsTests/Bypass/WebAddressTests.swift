import Testing

@testable import Facts

@Suite struct WebAddressTests {
    @Test(arguments: [
        ("http://wsus01", "http://wsus01"), ("wsus01", "http://wsus01"), ("wsus01:8530", "http://wsus01:8530"),
        ("HTTPS://Wsus01.Example.com:443/selfupdate?x=1", "https://wsus01.example.com"),
        ("https://wsus01:80", "https://wsus01:80"), ("http://[2001:DB8::1]:8080/", "http://[2001:db8::1]:8080"),
        ("http://192.0.2.1#top", "http://192.0.2.1"), ("http://example./", "http://example."),
    ])
    func isRead(text: String, address: String) throws {
        #expect(try WebAddress.parse(text).get().description == address)
    }

    @Test(arguments: [
        ("ftp://example.com", "'ftp://' is no request of Windows Update. A URL begins with http:// or https://."),
        ("", "There is no host name in ''. Add it, or take the item out."),
        ("http://", "There is no host name in 'http://'. Add it, or take the item out."),
        (
            "http://*.example.com",
            "'http://*.example.com' contains '*', which cannot be part of a host name. Correct the name."
        ),
        ("http://a:b", "'b' in 'http://a:b' is not a port. A port is a number from 1 to 65535."),
        (
            "http://192.0.2.256",
            "'http://192.0.2.256' is not a possible IPv4 address: it takes four numbers from 0 to 255."
        ),
        ("http://a b", "'http://a b' contains ' ', which cannot be part of a host name. Correct the name."),
    ])
    func isRefused(text: String, sentence: String) throws {
        #expect(throws: WebAddressFault.self) { try WebAddress.parse(text).get() }
        guard case .failure(let fault) = WebAddress.parse(text) else { return }
        #expect(fault.text.en == sentence)
    }

    /// A password is refused before anything else, and no piece of it is told.
    @Test(arguments: [
        "http://user:secret@example.com", "user:secret@x", "ftp://user:secret@x", "http://user:secret＠example.com",
        "http://a/b@secret",
    ])
    func aPasswordIsNotRepeated(text: String) {
        guard case .failure(let fault) = WebAddress.parse(text) else {
            Issue.record("accepted")
            return
        }
        #expect(fault == .credentials)
        #expect(!fault.text.en.contains("secret") && !fault.text.ja.contains("secret"))
    }

    /// Of what any machine must reach nothing is left out that has a host to be named.
    @Test func theAddressesOfWindowsUpdate() {
        let hosts = UpdateAddresses.all.map(\.host)
        #expect(Set(hosts).count == hosts.count)
        #expect(hosts.contains("download.windowsupdate.com") && hosts.contains("fe2.update.microsoft.com"))
        #expect(hosts.contains("fe3.delivery.mp.microsoft.com") && hosts.contains("login.live.com"))
        let rules = Endpoints.rules(for: OSGeneration.allCases).filter { $0.need == .required }.map(\.rule)
        for host in UpdateAddresses.ofDomains {
            #expect(rules.contains { $0.isDomain && host.hasSuffix("." + $0.name) }, "\(host)")
        }
        for rule in rules where !rule.isDomain { #expect(hosts.contains(rule.name)) }
    }
}
