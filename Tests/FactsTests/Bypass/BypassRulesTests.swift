import TestSupport
import Testing

@testable import Facts

/// What people get wrong, and what is offered instead.
@Suite struct BypassRulesTests {
    private func decision(_ list: String, _ url: String, by reader: BypassReader = .winHTTP) throws -> BypassDecision {
        try BypassRules.parse(list).get().decision(on: try WebAddress.parse(url).get(), by: reader)
    }

    /// The entry that is offered covers the host, and is offered only where it does not yet.
    @Test(arguments: [
        ("*.example.com", "http://example.com", "example.com"),
        ("example.com", "http://www.example.com", "*.example.com"),
        ("<local>", "http://wsus01.example.com", "wsus01.example.com"), ("<local>", "http://192.0.2.1", "192.0.2.1"),
        (".example.com", "http://www.example.com", "*.example.com"), ("fd00::5", "http://[fd00::5]", "[fd00::5]"),
        ("wsus01:8530", "http://wsus01", "wsus01"),
        ("foo.example, bar.example", "http://foo.example", "foo.example;bar.example"),
        ("foo.example,bar.example", "http://bar.example", "foo.example;bar.example"),
    ])
    func offersWhatCovers(list: String, url: String, offer: String) throws {
        let missed = try decision(list, url)
        #expect(!missed.goesAround)
        #expect(missed.offer == offer)
        #expect(try decision(offer, url).goesAround)
    }

    /// What only looks alike is no reason to offer anything.
    @Test(arguments: [
        ("example.com", "http://badexample.com"), (".example.com", "http://badexample.com"),
        ("10.0.0.0/8", "http://10.1.2.3"),
        ("*.example.com", "http://example.com.test"), ("wsus01:8530", "http://wsus02:8530"),
        ("<-loopback>", "http://a"),
    ])
    func offersNothingElse(list: String, url: String) throws {
        #expect(try decision(list, url).offer == nil)
    }

    /// The first entry that covers a host decides, and an entry with a comma covers none.
    @Test(arguments: [
        ("<local>;wsus*", "http://wsus01", "<local>"), ("wsus*;<local>", "http://wsus01", "wsus*"),
        ("a.example,b.example;*.example", "http://a.example", "*.example"),
        ("a.example , b.example", "http://b.example", "b.example"),
        ("<-loopback>;localhost", "http://localhost", "localhost"),
    ])
    func theFirstThatCoversDecides(list: String, url: String, entry: String) throws {
        for reader in BypassReader.allCases {
            let decided = try decision(list, url, by: reader)
            #expect(decided.goesAround)
            #expect(decided.entry == entry)
        }
    }

    /// Where the two readers part: what they leave out by themselves.
    @Test(arguments: [
        ("", "http://127.8.8.8", true, false), ("<-loopback>", "http://127.0.0.1", true, false),
        ("<-loopback>", "http://169.254.1.1", true, false), ("", "http://localhost:8080", true, true),
        ("<-loopback>,a", "http://localhost", true, true), ("", "http://localhost.example", false, false),
        ("", "http://1270.example", false, false),
    ])
    func theReadersDiffer(list: String, url: String, winHTTP: Bool, winINet: Bool) throws {
        #expect(try decision(list, url).goesAround == winHTTP)
        #expect(try decision(list, url, by: .winINet).goesAround == winINet)
    }

    /// One slash undoes the whole list, whatever the address; more than that one test nobody knows.
    @Test(
        arguments: [
            "10.0.0.0/8", "10.0.0/8", "http://wsus01", "wsus01/", "wsus01/path", "*;wsus01/", "[2001:db8::]/32",
            "fd00::/8",
        ],
        ["http://wsus01", "http://10.1.2.3", "http://localhost"])
    func aSlashUndoesTheList(list: String, url: String) throws {
        for (reader, goesAround) in [(BypassReader.winHTTP, false), (.winINet, true)] {
            let decided = try decision(list, url, by: reader)
            #expect(decided.goesAround == goesAround)
            #expect(decided.reason.grade == .singleSource)
            #expect(decided.reason.sources == [.proxyWatch])
        }
    }

    /// In WinINet's reading `<-loopback>` takes the PC's own names back from what stands before it only.
    @Test(arguments: [
        ("<local>;<-loopback>", false), ("<-loopback>;<local>", true), ("localhost;<-loopback>", false),
        ("<-loopback>;localhost", true), ("localhost;<-loopback>;localhost", true), ("<-loopback>", false),
    ])
    func theOrderAroundLoopbackCounts(list: String, goesAround: Bool) throws {
        #expect(try decision(list, "http://localhost", by: .winINet).goesAround == goesAround)
        #expect(try decision(list, "http://localhost").goesAround)
        #expect(try decision(list, "http://intranet", by: .winINet).goesAround == list.contains("<local>"))
    }

    @Test(arguments: [
        ("<local>;*.example.com", []),
        ("a,b", ["a;b"]), ("a b", ["a;b"]), ("a, b", ["a;b", "a;b"]),
        ("10.0.0.0/8;192.0.2.0/24;wsus01", ["10.*;192.0.2.*;wsus01"]), ("198.51.100.0/25", [nil]),
        ("https://a.example:8443;10.*", ["a.example:8443;10.*", nil]), ("a.example:8443", ["a.example"]),
        (".a.example", ["*.a.example"]), ("fd00::5", ["[fd00::5]"]), ("10.*.*.*", [nil]), ("a.example.", ["a.example"]),
        ("<-loopback>", [nil]),
    ])
    func adviceIsGivenWithWhatWasMeant(list: String, offers: [String?]) throws {
        let advice = try BypassRules.parse(list).get().advice
        #expect(advice.map(\.offer) == offers)
        for offer in advice.compactMap(\.offer) {
            #expect((try? BypassRules.parse(offer).get()) != nil, "\(offer)")
        }
    }

    /// Whatever is typed: what a disputed decision says is told to be disputed by someone, and both readers agree on
    /// what a list is.
    @Test(arguments: [1, 2, 3]) func everyDecisionHasItsGround(_ seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        let pieces = [
            "<local>", "<-loopback>", "*", "a", "example", ".com", "10.", "1.2.3", ":80", "http://", "/8", ";", " ",
            ",",
        ]
        for _ in 0..<400 {
            let text = (0..<Int.random(in: 0...6, using: &numbers)).map { _ in
                pieces.randomElement(using: &numbers) ?? ""
            }
            .joined()
            guard let rules = try? BypassRules.parse(text).get() else {
                #expect((try? BypassList.parse(text).get()) == nil, "\(text)")
                continue
            }
            for address in UpdateAddresses.all.prefix(3) + [try WebAddress("a"), try WebAddress("10.1.2.3")] {
                for reader in BypassReader.allCases {
                    let decided = rules.decision(on: address, by: reader)
                    #expect(!decided.reason.sources.isEmpty)
                    #expect(decided.reason.grade != .disputed || decided.reason.sources.count > 1)
                    #expect(decided.entry.map(text.contains) ?? true)
                }
            }
        }
    }
}
