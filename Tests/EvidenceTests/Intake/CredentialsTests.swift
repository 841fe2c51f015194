import Foundation
import Testing

@testable import Evidence

@Suite struct CredentialsTests {
    @Test(arguments: [
        // In an address.
        ("http://user:SENTINEL@proxy:8080/", "http://<redacted>@proxy:8080/"),
        ("http://SENTINEL@proxy:8080", "http://<redacted>@proxy:8080"),
        ("Proxy=http://user:SENT@SENTINEL@proxy:8080;b", "Proxy=http://<redacted>@proxy:8080;b"),
        ("http://user:SENT/SENTINEL@proxy", "http://<redacted>@proxy"),
        ("http://user:SENT SENTINEL@proxy:8080", "http://<redacted>@proxy:8080"),
        ("http://user:SENT\"SENTINEL;x@proxy:8080", "http://<redacted>@proxy:8080"),
        ("http://user:SENT?x SENT@INEL@proxy and joe@example.com", "http://<redacted>@proxy and joe@example.com"),
        (
            "https=http://user:SENTINEL@a:80;http=http://user:SENTINEL@b:80",
            "https=http://<redacted>@a:80;http=http://<redacted>@b:80"
        ),
        ("http://user:SENTINEL@", "http://<redacted>@"),
        ("ｈｔｔｐ：／／ｕｓｅｒ：SENTINEL＠ｐｒｏｘｙ", "ｈｔｔｐ：／／<redacted>＠ｐｒｏｘｙ"),
        // The same without a scheme.
        ("user:SENTINEL@proxy:8080", "<redacted>@proxy:8080"),
        ("Proxy list used: <user:SENTINEL@proxy:80 >", "Proxy list used: <<redacted>@proxy:80 >"),
        ("http=DOMAIN\\user:SENTINEL@proxy:8080", "http=<redacted>@proxy:8080"),
        ("user:SENT SENTINEL x@proxy:8080", "<redacted>@proxy:8080"),
        ("user:SENT\"SENTINEL@proxy:8080", "<redacted>@proxy:8080"),
        ("user:SENT/SENTINEL@proxy", "<redacted>@proxy"),
        ("プロキシ：user：SENTINEL＠ｐｒｏｘｙ", "<redacted>＠ｐｒｏｘｙ"),
        ("user:SENTINEL@[2001:db8::1]:8080", "<redacted>@[2001:db8::1]:8080"),
        ("user:SENTINEL@", "<redacted>@"),
        ("1234:SENTINEL@proxy", "<redacted>@proxy"),
        ("user:1234@proxy", "<redacted>@proxy"),
        // Headers.
        ("Proxy-Authorization: Basic SENTINEL==", "Proxy-Authorization: Basic <redacted>"),
        ("proxy-authorization:SENTINEL", "proxy-authorization:<redacted>"),
        ("> Authorization:  Negotiate  SENTINEL", "> Authorization:  Negotiate  <redacted>"),
        ("Authorization: Digest username=\"u\", response=\"SENTINEL\"", "Authorization: Digest <redacted>"),
        ("Authorization: token SENTINEL", "Authorization: <redacted>"),
        (
            "curl -H \"Proxy-Authorization: Basic SENTINEL\" http://wsus01/",
            "curl -H \"Proxy-Authorization: Basic <redacted>\" http://wsus01/"
        ),
        (
            "{\"Authorization\": \"Bearer SENTINEL\", \"status\": 407}",
            "{\"Authorization\": \"Bearer <redacted>\", \"status\": 407}"
        ),
        ("Cookie: a=SENTINEL; b=SENTINEL", "Cookie: <redacted>"),
        ("Set-Cookie: id=SENTINEL; Path=/", "Set-Cookie: <redacted>"),
        ("curl -H 'Cookie: a=SENTINEL' http://wsus01", "curl -H 'Cookie: <redacted>' http://wsus01"),
        // Named values.
        ("PassNT          SENTINEL", "PassNT          <redacted>"),
        ("PassLM\tSENTINEL", "PassLM\t<redacted>"),
        ("PassNTLMv2      SENTINEL", "PassNTLMv2      <redacted>"),
        ("Password\tSENTINEL", "Password\t<redacted>"),
        ("Password    SENT INEL", "Password    <redacted>"),
        ("proxy_password = SENTINEL SENTINEL", "proxy_password = <redacted>"),
        ("<add pwd=\"SENTINEL\" port=\"8080\"/>", "<add pwd=\"<redacted>\" port=\"8080\"/>"),
        ("パスワード：SENTINEL", "パスワード：<redacted>"),
        // NTLM messages, wherever they stand.
        ("Proxy-Authenticate: NTLM TlRMTVNTUAACSENTINEL==", "Proxy-Authenticate: NTLM <redacted>"),
        ("got (TlRMTVNTUAADSENTINEL) back", "got (<redacted>) back"),
        ("TlRMTVNTUAADAA\nSENTINEL\n  SENTINEL==\nHost: a", "<redacted>\n<redacted>\n  <redacted>\nHost: a"),
        ("Authorization: Basic SENT\nSENTINEL\n\nHost: a", "Authorization: Basic <redacted>\n<redacted>\n\nHost: a"),
        ("Proxy-Authorization: NTLM TlRMTVNTUAADSENTINEL", "Proxy-Authorization: NTLM <redacted>"),
        // What the fuzzer found: behind a secret that is gone the search went on to its left.
        ("a:b c user:SENTINEL@proxy:8080", "a:b c <redacted>@proxy:8080"),
        ("http://user:se://ususer:se://user:SENTINEL@ph", "http://<redacted>@ph"),
    ])
    func redacts(text: String, redacted: String) {
        #expect(redact(text) == redacted)
        #expect(redact(redacted) == redacted)
    }

    /// The same secrets in the surroundings that logs, tickets and mails put them in.
    @Test(arguments: [
        "http://user:SENTINEL@proxy:8080", "user:SENTINEL@proxy:8080", "Proxy-Authorization: Basic SENTINEL",
        "Authorization: NTLM SENTINEL", "Cookie: a=SENTINEL", "PassNT SENTINEL", "password=SENTINEL",
        "TlRMTVNTUAADSENTINEL",
    ])
    func surroundingsHideNothing(secret: String) {
        for before in ["", "  ", "> ", "- ", "\"", "(", "<", "「", "http=", "2024/05/22 10:11:12.1234567 1234 Agent "] {
            for after in ["", " ", "\"", ")", ">", "」", ";b:80", ", and more", "\nHost: a"] {
                #expect(!redact(before + secret + after).contains("SENTINEL"), "\(before)|\(after)")
            }
        }
    }

    @Test func aLongTokenGoesWhole() {
        let token = String(repeating: "SENTINEL", count: 300)
        #expect(redact("http://oauth2:\(token)@proxy:8080") == "http://<redacted>@proxy:8080")
    }

    @Test func aMarkerHidesNothingBesideIt() {
        #expect(redact("Cookie: <redacted>; b=SENTINEL") == "Cookie: <redacted>")
    }

    private func redact(_ text: String) -> String {
        var ledger = Ledger()
        return Credentials.redact(text, &ledger)
    }

    /// Addresses inside one another, and more of them than anybody would look through.
    @Test(arguments: 1...12) func nothingIsLeftForASecondLook(depth: Int) {
        let address =
            String(repeating: "r:mp://u", count: depth) + ":SENTINEL@ph:1" + String(repeating: "/@", count: depth)
        let once = redact("h]" + address)
        #expect(!once.contains("SENTINEL"))
        #expect(redact(once) == once)
    }

    /// What the fuzzer found: each look brought another one to light.
    @Test func aChainOfSecretsEnds() throws {
        let bytes = try #require(
            Data(
                base64Encoded: """
                    aF1yOm1ldHRwOi8vdY2fcjptcDovL3WNn25ubm5ubm5ubm5ubm5ubm5ubm5ubm5yOm06co6ehpqNxZKgdHVwdHRwOi8vdXNBcnJheWVyOm1l\
                    dHRwOi8vdY2fcjptcDovL3WNn25ubm5ubm5ubm5ubm5ubm5ubm5ubm5yOm06co6ehpqNxZKgdHVwOi8vdY2fcjptcHovLy80AEA=
                    """))
        let once = Intake.clean(bytes: Array(bytes)).text
        #expect(Intake.clean(once).text == once)
    }

    /// What looks a little like a secret and is evidence.
    @Test(arguments: [
        "proxy.example.com:8080",
        "http=http://a:80;https=http://b:443",
        "joe@example.com",
        "Contact: joe@example.com",
        "mailto:joe@example.com",
        "http://wsus01:8530/selfupdate joe@example.com",
        "http://wsus01:8530 or joe@example.com:25",
        "http://wsus01:8530/a@b/c",
        "2024/05/22 10:11:12.1234567 1234 5678 Agent *FAILED* [80072EFE] joe@proxy:8080",
        "10:11:12 joe@example.com",
        "C:\\Users\\joe@corp\\file",
        "@%SystemRoot%\\system32\\wuaueng.dll,-105",
        "Proxy-Authenticate: Basic realm=\"proxy\"",
        "Proxy-Authenticate: NTLM",
        "HTTP/1.1 407 Proxy Authentication Required",
        "ProxyAuthScheme=0, Current Proxy auth scheme=0.",
        "Authorization failed with 80072EFD",
        "WARNING: cached cookie has expired or new PID is available",
        "Password required",
        "The password is wrong.",
        "ConnectionString0x80072EFD",
    ])
    func leavesEvidenceAlone(text: String) {
        #expect(redact(text) == text)
    }
}
