import Application
import Facts
import Guidance

/// What is said of a proxy list or a bypass list that was typed.
extension Inventory {
    static var ofLists: [Placed<Text>] {
        place(faults.map(\.text), at: "fault of a list")
            + place(
                ["10.0.0.0/8", "www.*.com"].compactMap { try? BypassList.parse($0).get() }
                    .flatMap { WritableBypass($0).steps }, at: "list that is not written as it was told")
    }

    /// Of scripts that WinHTTP reads, or does not.
    static var ofScripts: [Placed<Statement>] {
        ["http://example.com/proxy.pac", "file://example.com/proxy.pac"].flatMap { PACReview(address: $0).remarks }
            .map { Placed("configuration script", $0) }
    }

    /// Of what stops the collector on its way.
    static var ofHandOver: [Placed<Statement>] {
        [Interface.Collect.protected, Interface.Collect.noUNC, Interface.Collect.mailStops]
            .map { Placed("collector", $0) }
    }

    private static var faults: [ListFault] {
        [.noProxy, .credentials] + characters.map(ListFault.character)
            + entries.map { .entry($0, item: "proxy.example.com") } + hosts.map { .host($0, item: "proxy.example.com") }
            + ports.map { .port($0, item: "proxy.example.com") }
    }

    private static let characters: [CharacterFault] = [
        .control("\u{7}"), .notHalfWidth("："), .notASCII("é"), .quotationMark, .shell("&"), .angleBracket,
    ]
    private static let entries: [EntryFault] = [
        .blankInside, .brokenPrefix, .unknownPrefix("htp://"), .unknownScheme("htp="), .scriptAddress, .pathInBypass,
        .trailingSlash, .slashInBypass, .leadingDot, .bareIPv6, .starInside, .gluedToken,
    ]
    private static let hosts: [HostFault] = [
        .missing, .character("_"), .emptyLabel, .hyphen, .tooLong, .badIPv4, .badIPv6, .bareIPv6, .severalColons,
    ]
    private static let ports: [PortFault] = [.missing, .notNumber("http"), .outOfRange("80800")]

    /// Lists that can be used, and are odd.
    static var listWarnings: [Placed<Statement>] {
        let proxies = oddProxies.compactMap { try? ProxyServerList.parse($0).get() }.flatMap(\.warnings)
        let bypasses = oddBypasses.compactMap { try? BypassList.parse($0).get() }.flatMap(\.warnings)
        return (proxies + bypasses).map { Placed("warning about a list", $0) }
    }

    private static let oddProxies = [
        "proxy.example.com", "http=proxy.example.com,https=proxy.example.com", "http=proxy.example.com:8080",
        "https=proxy.example.com:8080", "ftp=proxy.example.com:8080", "https://proxy.example.com.:8080",
    ]
    private static let oddBypasses = [
        "*",
        "<local>,<-loopback>", "10.0.0.0/8", "www.*.example.com;example.com:80", "http://example.com", "example.com.",
        ".example.com", "fd00::5",
    ]

    /// What decides about an address: of each kind one, for either reader; and what is said of odd lists.
    static var bypassDecisions: [Placed<Statement>] {
        let asked = bypassSamples.compactMap { sample -> (BypassRules, WebAddress)? in
            guard let rules = try? BypassRules.parse(sample.list).get() else { return nil }
            return (try? WebAddress.parse(sample.address).get()).map { (rules, $0) }
        }
        let decisions = asked.flatMap { rules, address in
            BypassReader.allCases.map { rules.decision(on: address, by: $0).reason }
                + rules.advice.map(\.statement)
        }
        return decisions.map { Placed("bypass list", $0) }
    }

    static var addressFaults: [Placed<Text>] {
        let faults: [WebAddressFault] = [.credentials, .scheme("ftp")]
        return place(faults.map(\.text), at: "fault of a URL")
    }

    private static let bypassSamples: [(list: String, address: String)] = [
        ("<local>", "wsus01"), ("<local>", "wsus01.example.com"), ("<local>", "192.0.2.1"),
        ("<local>", "[2001:db8::1]"),
        ("", "wsus01"), ("example.com", "example.com"), ("192.0.2.1", "192.0.2.1"), ("*.example.com", "a.example.com"),
        ("10.*", "10.1.2.3"), ("example.com:80", "example.com"), ("a example.com", "example.com"), ("", "localhost"),
        ("", "127.0.0.1"), ("", "127.0.0.2"), ("", "169.254.3.2"), ("<-loopback>", "localhost"),
        ("a.example.com", "b.example.com"), ("*.example.com", "example.com"), ("example.com", "a.example.com"),
        ("10.*", "example.com"), ("example.com:80", "https://example.com"), (".example.com", "a.example.com"),
        ("fd00::5", "[fd00::5]"),
        ("192.0.2.0/24", "192.0.2.1"), ("example.com,a", "example.com"),
    ]
}
