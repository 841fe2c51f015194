import Testing

@testable import Facts

/// What holds for every text, tried on ten thousand made of the pieces that lists are made of.
@Suite struct ListPropertyTests {
    private static let pieces = [
        "a", "-", "proxy", "example.com", "192.0.2.1", "8080", "0", "http", "https=", "http://", "[::1]", "<local>",
        "/",
        ".",
        ":", ":80", ";", ";", ",", " ", "=", "*", "*.", "\"", "&", "%", "$", "@", "＠", "：", "\u{200B}", "\u{202E}",
        "社", "\t",
    ]

    private func texts() -> [String] {
        var state: UInt64 = 2_894_304
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        return (0..<10_000).map { _ in
            (0...next(7)).map { _ in Self.pieces[next(Self.pieces.count)] }.joined()
        }
    }

    @Test func whatIsAcceptedIsStableAndHarmless() {
        var accepted = 0
        for text in texts() {
            for value in values(text) {
                accepted += 1
                #expect(values(value).contains(value), "\(text) -> \(value)")
                let odd = value.replacing("<local>", with: "").first { !$0.isASCII || "&|<>^%!$`\"'@ ,".contains($0) }
                #expect(odd == nil, "\(text) -> \(value)")
                #expect(!value.split(separator: ";").contains { $0.hasPrefix("-") }, "\(text) -> \(value)")
            }
        }
        #expect(accepted > 500)
    }

    @Test func whatIsOfferedIsAccepted() throws {
        var offered = 0
        for text in texts() {
            if case .failure(let refusal) = ProxyServerList.parse(text), let offer = refusal.offer {
                offered += 1
                #expect(try ProxyServerList.parse(offer).get().description == offer, "\(text)")
            }
            if case .failure(let refusal) = BypassList.parse(text), let offer = refusal.offer {
                offered += 1
                #expect(try BypassList.parse(offer).get().description == offer, "\(text)")
            }
        }
        #expect(offered > 500)
    }

    /// What may be written: of a bypass list the entries that Windows reads.
    private func values(_ text: String) -> [String] {
        let bypass = try? BypassList.parse(text).get().writableEntries
        return [try? ProxyServerList.parse(text).get().description, bypass?.description]
            .compactMap { $0 }.filter { !$0.isEmpty }
    }

    @Test func whatIsMendedMayBeWritten() throws {
        var mended = 0
        for text in texts() {
            guard let list = try? BypassList.parse(text).get(), let offer = list.writeRefusal?.offer else { continue }
            mended += 1
            #expect(try BypassList.parse(offer).get().writeRefusal == nil, "\(text) -> \(offer)")
        }
        #expect(mended > 30)
    }
}
