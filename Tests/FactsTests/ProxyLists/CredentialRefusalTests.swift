import Testing

@testable import Facts

@Suite struct CredentialRefusalTests {
    private static let sentence =
        "The value contains a user name or password (the part before '@'). "
        + "The WinHTTP setting has no place for it: leave it out."

    @Test(arguments: [
        Refused("user:SENTINEL@proxy:8080", sentence, offer: "proxy:8080"),
        Refused("SENTINEL@proxy:8080", sentence, offer: "proxy:8080"),
        Refused("http://user:SENTINEL@proxy:8080", sentence, offer: "proxy:8080"),
        Refused("user:SENT@SENTINEL@proxy:8080", sentence, offer: "proxy:8080"),
        Refused("DOMAIN\\user:SENTINEL!%\"&@proxy:8080", sentence, offer: "proxy:8080"),
        Refused("user:SENTINEL@", sentence),
        Refused("user:SENTINEL@proxy:0", sentence),
        Refused("http=user:SENTINEL@proxy:8080", sentence),
        Refused("user:SEN TINEL@proxy:8080", sentence),
        Refused("a:80;user:SENTINEL;SENTINEL@proxy:8080", sentence),
        Refused("ｕｓｅｒ：ＳＥＮＴＩＮＥＬ＠proxy:8080", sentence),
        Refused("user:SENTINEL\u{1B}@proxy:8080", sentence, offer: "proxy:8080"),
        Refused("user:SENTINEL\u{FF20}proxy:8080", sentence),
    ])
    func refuses(_ row: Refused) {
        row.check(ProxyServerList.parse(row.typed).map(\.description))
        row.check(BypassList.parse(row.typed).map(\.description))
    }

    @Test(arguments: [
        "user:SENTINEL@proxy:8080", "user:SEN;TINEL@proxy:8080", "user:SEN TINEL@proxy", "\"SENTINEL\"@proxy:80",
    ])
    func neverRepeatsAPassword(typed: String) {
        let refusals = [
            #expect(throws: Refusal.self) { try ProxyServerList.parse(typed).get() },
            #expect(throws: Refusal.self) { try BypassList.parse(typed).get() },
        ]
        for refusal in refusals.compactMap({ $0 }) {
            let said = "\(refusal) \(refusal.text.en) \(refusal.text.ja) \(refusal.offer ?? "")"
            #expect(!said.contains("SEN") && !said.contains("TINEL"))
        }
    }
}
