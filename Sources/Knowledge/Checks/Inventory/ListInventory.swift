/// What is said of a proxy list or a bypass list that was typed.
extension Inventory {
    static var ofLists: [Placed<Text>] {
        place(faults.map(\.text), at: "fault of a list")
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
        .trailingSlash, .gluedToken,
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
        "<local>,<-loopback>", "10.0.0.0/8", "www.*.example.com;http://example.com:80", "example.com.",
    ]
}
