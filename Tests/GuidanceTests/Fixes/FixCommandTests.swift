import Engine
import Facts
import Testing

@testable import Checks
@testable import Guidance

/// The commands on the cards: right to the character, and safe to copy.
@Suite struct FixCommandTests {
    private func facts(
        _ windows: OSGeneration, proxy: String? = nil, bypass: String? = nil, wsus: String? = nil, source: String = ""
    ) throws -> CaseFacts {
        var known = Known(Triage.guide.space)
        known.narrow("windows", to: OSRelease.windows(of: windows))
        if !source.isEmpty { known.narrow("source", to: [source]) }
        return CaseFacts(
            known: known, proxy: try proxy.map { try ProxyServerList.parse($0).get() },
            bypass: try bypass.map { try BypassList.parse($0).get() }, wsusHost: wsus)
    }

    private func lines(_ id: String, _ outcome: OutcomeID, _ facts: CaseFacts, _ shell: Shell = .cmd) throws -> [String]
    {
        try #require(Outcome.of(outcome).cards(facts).first { $0.id == id }).lines(for: shell)
    }

    @Test func theExamplesOfKB2894304ComeOutToTheCharacter() throws {
        let new = try facts(.vista, proxy: "myProxyServer:8080", bypass: "<local>;*.microsoft.com;*.foo.ne")
        let set =
            #"netsh winhttp set proxy proxy-server="myProxyServer:8080" bypass-list="<local>;*.microsoft.com;*.foo.ne""#
        #expect(try lines("set-winhttp", .notUsingProxy, new).last == set)
        #expect(try lines("set-winhttp", .notUsingProxy, new, .powershell).last == set)
        let old = try facts(.xp, proxy: "ProxyServeraName:80", bypass: "<local>;abc.defgh.com")
        let lines = try lines("set-proxycfg", .notUsingProxy, old)
        #expect(lines.last == #"proxycfg -p ProxyServeraName:80 "<local>;abc.defgh.com""#)
    }

    @Test func anExceptionForUpdateHostsIsPointedOut() throws {
        let wide = try facts(.vista, proxy: "p.example.com:80", bypass: "<local>;*.microsoft.com;*.foo.ne")
        let card = try #require(Outcome.of(.notUsingProxy).cards(wide).first { $0.id == "set-winhttp" })
        #expect(
            card.steps.map(\.en).contains(
                "The exception *.microsoft.com takes update hosts past the proxy, too. Leave it out."))
    }

    @Test(arguments: [
        ("<local>;*.corp.example", []), ("*.microsoft.com", ["*.microsoft.com"]), ("*", ["*"]),
        ("*.WindowsUpdate.com;10.*", ["*.WindowsUpdate.com"]), ("microsoft.com", []),
        ("*update.*.com", ["*update.*.com"]),
        ("fe2.update.microsoft.com", ["fe2.update.microsoft.com"]), ("*.microsoft.co", []), ("*.com.example", []),
    ])
    func exceptionsThatCoverUpdateHosts(bypass: String, covering: [String]) throws {
        #expect(try facts(.ten, bypass: bypass).exceptionsForUpdates == covering)
    }

    @Test func theOldValueIsKeptBeforeItIsChanged() throws {
        let changing = FixCase.distinct.map(\.card).filter {
            $0.commands.contains { $0.line.contains("winhttp-before") }
        }
        #expect(!changing.isEmpty)
        for shell in Shell.allCases {
            let late = changing.filter { !$0.lines(for: shell)[0].contains("winhttp-before") }
            #expect(late.map(\.id) == [])
        }
        let setting = FixCase.distinct.map(\.card).filter {
            $0.commands.contains { $0.line.contains("winhttp set proxy") || $0.line.contains("proxycfg -p") }
        }
        #expect(setting.filter { !changing.contains($0) }.map(\.id) == [])
    }

    @Test func wsusIsAddedToTheListThatWasTold() throws {
        let told = try facts(
            .vista, proxy: "p.example.com:3128", bypass: "<local>;*.corp.example",
            wsus: "http://wsus01.corp.example:8530/",
            source: "wsus-http")
        #expect(
            try lines("extend-bypass", .bypassMissing, told).last
                == #"netsh winhttp set proxy proxy-server="p.example.com:3128""#
                + #" bypass-list="<local>;*.corp.example;wsus01.corp.example""#)
        let there = try facts(.vista, bypass: "WSUS01.corp.example", wsus: "wsus01.corp.example", source: "wsus-http")
        #expect(there.bypassWithWSUS.description == "WSUS01.corp.example")
    }

    @Test func whatWasNotToldStandsAsAPlaceholder() throws {
        let open = try facts(.ten)
        #expect(
            try lines("set-winhttp-scan", .notUsingProxy, open).last
                == #"netsh winhttp set proxy proxy-server="PROXY:PORT" bypass-list="<local>""#)
        let unfilled = FixCase.distinct.filter { card, _ in
            card.commands.contains { $0.line.contains("PROXY:PORT") } && !card.steps.contains(CardWords.realProxy)
        }
        #expect(unfilled.map(\.card.id) == [])
        let filled = FixCase.distinct.filter { card, of in
            of.namesTold && (card.commands.map(\.line) + card.texts.map(\.en)).contains { $0.contains("PROXY:PORT") }
        }
        #expect(filled.map(\.card.id) == [])
    }

    @Test func aTestGoesThroughTheProxyOfItsProtocol() throws {
        let two = try facts(.eleven, proxy: "http=a.example.com;https=b.example.com:8443")
        #expect(
            try lines("test-proxy", .proxyRefuses, two) == [
                "curl.exe -I -x http://a.example.com:80 http://download.windowsupdate.com",
                "curl.exe -I -x http://b.example.com:8443 https://fe2.update.microsoft.com",
            ])
    }

    /// 7 to 8.1 and their servers have no curl.exe.
    @Test func beforeTenPowerShellAsks() throws {
        let seven = try facts(.vista, proxy: "proxy.example.com:3128", wsus: "wsus01", source: "wsus-http")
        func test(_ addresses: String...) -> [String] {
            addresses.map {
                "$r=[Net.WebRequest]::Create('\($0)');"
                    + "$r.Proxy=[Net.WebProxy]'proxy.example.com:3128';$r.GetResponse().StatusCode"
            }
        }
        // With WSUS nothing but that server has to be let through.
        let toWSUS = test("http://wsus01:8530/ClientWebService/client.asmx")
        #expect(try lines("test-proxy", .proxyRefuses, seven, .powershell) == toWSUS)
        let alone = try facts(.vista, proxy: "proxy.example.com:3128", source: "microsoft")
        let toMicrosoft = test("http://download.windowsupdate.com", "https://fe2.update.microsoft.com")
        #expect(try lines("test-proxy", .proxyRefuses, alone, .powershell) == toMicrosoft)
        #expect(try lines("test-proxy", .proxyRefuses, alone) == toMicrosoft.map { "powershell \"\($0)\"" })
        #expect(
            try lines("reach-wsus", .wsus, seven, .powershell) == [
                "$r=[Net.WebRequest]::Create('http://wsus01:8530/ClientWebService/client.asmx');"
                    + "$r.Proxy=$null;$r.GetResponse().StatusCode"
            ])
        #expect(try lines("test-range", .range, seven, .powershell)[0].contains(";$r.AddRange(0,99);"))
        let old = FixCase.dealt.filter { $0.of.windows == "vista-8.1" }.flatMap(\.cards)
        #expect(old.filter { $0.lines(for: .cmd).contains { $0.contains("curl") } }.map(\.id) == [])
    }

    @Test func theAccountsProxyIsGivenWithItsEmptyBypassList() throws {
        var known = Known(Triage.guide.space)
        for (name, value) in ["windows": "11", "source": "microsoft", "traffic": "download", "downloader": "bits"] {
            known.narrow(name, to: [value])
        }
        let proxy = try ProxyServerList.parse("http://proxy.example.com:3128").get()
        #expect(
            try lines("set-account-proxy", .notUsingProxy, CaseFacts(known: known, proxy: proxy)).last
                == "bitsadmin /util /setieproxy LOCALSYSTEM MANUAL_PROXY proxy.example.com:3128 NULL")
    }

    @Test func everyLineIsSafeToCopy() {
        let lines = Set(FixCase.distinct.flatMap(\.card.commands).map(\.line))
        #expect(!lines.isEmpty)
        #expect(lines.filter { $0.contains("winttp") || $0.contains(" =") || $0.contains("= ") } == [])
        #expect(lines.filter { !$0.unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) } } == [])
        #expect(lines.filter { $0.count(where: { $0 == "\"" }) % 2 != 0 || $0.hasSuffix(" ") } == [])
    }

    /// But for what is done on the WSUS server, whatever Windows its clients have.
    @Test func thereIsNoPowerShellOnXP() {
        let cards = FixCase.dealt.filter { $0.of.windows == "xp" }.flatMap(\.cards)
        let old = cards.filter { $0.id != "set-sync-address" }.flatMap(\.commands)
        #expect(old.filter { $0.shell == .powershell || $0.line.contains("netsh") } == [])
    }
}
