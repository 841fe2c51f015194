import Engine
import Facts
import Testing

@testable import Guidance

/// The names that a case gives to commands: as told, cut to what each place takes, or a placeholder.
@Suite struct CaseNamesTests {
    @Test(arguments: [
        (nil, "WSUS-SERVER"), ("", "WSUS-SERVER"), ("wsus01", "wsus01"),
        ("wsus01.corp.example:8530", "wsus01.corp.example"),
        ("http://wsus01.corp.example:8530/", "wsus01.corp.example"), ("https://WSUS01/Content", "WSUS01"),
        ("[2001:db8::1]:8530", "[2001:db8::1]"), ("wsus01:port", "WSUS-SERVER"), ("//", "WSUS-SERVER"),
    ])
    func nameOfWSUS(told: String?, name: String) {
        #expect(CaseFacts(known: Known(Triage.guide.space), wsusHost: told).wsusName == name)
    }

    @Test(arguments: [
        ("wsus01", false, "http://wsus01:8530"), ("wsus01", true, "https://wsus01:8531"),
        ("wsus01:80", false, "http://wsus01:80"), ("wsus01:8530", true, "https://wsus01:8531"),
        ("https://wsus01:443", true, "https://wsus01:443"), ("wsus01:8531", false, "http://wsus01:8530"),
        ("wsus01:9000", true, "https://wsus01:9000"), ("wsus01:9000", false, "http://wsus01:9000"),
    ])
    func addressOfWSUS(told: String, secure: Bool, address: String) {
        #expect(CaseFacts(known: Known(Triage.guide.space), wsusHost: told).wsusAddress(secure: secure) == address)
    }

    @Test(arguments: [
        ("proxy.example.com", "proxy.example.com:80", "proxy.example.com"),
        ("http://proxy.example.com:3128", "proxy.example.com:3128", "proxy.example.com"),
        ("socks=proxy.example.com:1080", "PROXY:PORT", "PROXY"),
        ("http=a.example.com:80;https=b.example.com:443", "b.example.com:443", "b.example.com"),
    ])
    func proxyForHTTPS(told: String, address: String, host: String) throws {
        let facts = CaseFacts(known: Known(Triage.guide.space), proxy: try ProxyServerList.parse(told).get())
        #expect(facts.proxyAddress(for: .https) == address)
        #expect(facts.proxyHost == host)
    }
}
