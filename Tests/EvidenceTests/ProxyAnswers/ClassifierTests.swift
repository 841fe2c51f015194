import TestSupport
import Testing

@testable import Evidence

/// What an answer of a proxy is, for the answers of the proxies that are known.
@Suite struct ClassifierTests {
    static let plain = ProxyRequest.plain(ranged: false)
    static let part = ProxyRequest.plain(ranged: true)

    @Test(arguments: [
        (ProxyOutcome.nameUnresolved, ProxyAnswer.proxyNameUnresolved), (.refused, .proxyRefused),
        (.unreachable, .proxyUnreachable), (.silent, .proxySilent), (.reset, .reset), (.foreign, .notAProxy),
        (.tunnel(issuer: "O=Microsoft Corporation, CN=Microsoft Update Secure Server CA 2.1"), .ok),
        (.tunnel(issuer: "O=Example, CN=Example Web Gateway"), .tlsIntercepted),
    ])
    func isToldWithoutAnAnswer(outcome: ProxyOutcome, answer: ProxyAnswer) {
        #expect(ProxyAnswer.classify(outcome) == ProxyVerdict(answer))
        #expect(ProxyAnswer.classify(outcome, to: .connect) == ProxyVerdict(answer))
    }

    @Test func knowsAnAnswerByItsFirstBytes() {
        #expect(ProxyOutcome(bytes: []) == .silent)
        #expect(ProxyOutcome(bytes: Array("220 mail.example.com ESMTP\r\n".utf8)) == .foreign)
        #expect(ProxyOutcome(bytes: [0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46]) == .foreign)
        #expect(ProxyOutcome(bytes: Array("HTTP/1.1 4".utf8)) == .foreign)
    }

    @Test(arguments: squid + others + unmarked)
    func classifies(_ example: AnswerCase) throws {
        let bytes = Array(example.head.replacing("\n", with: "\r\n").utf8)
        let verdict = ProxyAnswer.classify(.init(bytes: bytes), to: example.request, plain: example.plain)
        #expect(verdict.map { "\($0.answer.rawValue) \($0.confidence)" } == example.verdict)
    }

    static let squid = [
        AnswerCase(plain, "HTTP/1.1 200 OK\nServer: web\nVia: 1.1 px (squid/5.7)", "ok likely"),
        AnswerCase(plain, "HTTP/1.1 403 Forbidden\nServer: web\nVia: 1.1 px (squid/5.7)", "ok likely"),
        AnswerCase(plain, "HTTP/1.1 503 Service Unavailable\nVia: 1.1 px (squid/5.7)", "ok likely"),
        AnswerCase(plain, denied, "host-denied certain"),
        AnswerCase(.connect, denied, "host-denied likely"),
        AnswerCase(.connect, denied, plain: .hostDenied, "host-denied certain"),
        AnswerCase(.connect, denied, plain: .ok, "connect-denied certain"),
        AnswerCase(nil, denied, "host-denied likely"),
        AnswerCase(
            plain, "HTTP/1.1 302 Found\nLocation: http://block.example.com/\nX-Squid-Error: 302 Access Denied",
            "host-denied certain"),
        AnswerCase(
            .connect, "HTTP/1.1 302 Found\nX-Squid-Error: 302 Access Denied", plain: .ok, "connect-denied certain"),
        AnswerCase(
            plain, "HTTP/1.1 407 X\nX-Squid-Error: ERR_CACHE_ACCESS_DENIED 0", "authentication-required certain"),
        AnswerCase(plain, "HTTP/1.1 502 Bad Gateway\nX-Squid-Error: ERR_READ_ERROR 0", "upstream-failed certain"),
        AnswerCase(plain, "HTTP/1.1 504 X\nServer: squid/6.1\nVia: 1.1 px (squid/6.1)", "upstream-failed certain"),
        AnswerCase(
            .connect, "HTTP/1.1 500 X\nServer: squid/5.7\nX-Squid-Error: ERR_CANNOT_FORWARD 0",
            "upstream-failed certain"),
        AnswerCase(.connect, "HTTP/1.1 400 X\nX-Squid-Error: ERR_INVALID_URL 0", "host-denied possible"),
        AnswerCase(
            plain, "HTTP/1.1 200 OK\nX-Transformed-From: HTTP/0.9\nVia: 1.1 px (squid/5.7)", "upstream-failed certain"),
        AnswerCase(part, "HTTP/1.1 206 Partial Content\nVia: 1.1 px (squid/5.7)", "ok likely"),
        AnswerCase(part, "HTTP/1.1 200 OK\nVia: 1.1 px (squid/5.7)", "range-broken likely"),
        AnswerCase(part, "HTTP/1.1 416 Range Not Satisfiable\nVia: 1.1 px (squid/5.7)", "range-broken likely"),
        AnswerCase(part, denied, "host-denied certain"),
    ]
    private static let denied =
        "HTTP/1.1 403 Forbidden\nServer: squid/5.7\nX-Squid-Error: ERR_ACCESS_DENIED 0\nVia: 1.1 px (squid/5.7)"

    static let others = [
        AnswerCase(plain, "HTTP/1.1 403 Filtered\nServer: tinyproxy/1.11.1", "host-denied certain"),
        AnswerCase(.connect, "HTTP/1.1 403 Access violation\nServer: tinyproxy/1.11.1", "connect-denied certain"),
        AnswerCase(plain, "HTTP/1.0 401 Unauthorized\nServer: tinyproxy/1.11.1", "authentication-required certain"),
        AnswerCase(plain, "HTTP/1.1 500 Unable to connect\nServer: tinyproxy/1.11.1", "upstream-failed certain"),
        AnswerCase(nil, "HTTP/1.0 200 Connection established\nProxy-agent: tinyproxy/1.11.1", "ok certain"),
        AnswerCase(plain, "HTTP/1.1 403 Request blocked by Privoxy", "host-denied certain"),
        AnswerCase(.connect, "HTTP/1.1 403 Request blocked by Privoxy", plain: .ok, "connect-denied certain"),
        AnswerCase(.connect, "HTTP/1.1 404 No such domain", "upstream-failed certain"),
        AnswerCase(plain, "HTTP/1.1 404 No such domain", "upstream-failed certain"),
        AnswerCase(
            plain, "HTTP/1.1 502 No data received from server or forwarder", "upstream-failed certain"),
        AnswerCase(
            .connect, "HTTP/1.1 403 Proxy Error\nServer: Apache/2.4\n\n<p>Connect to remote machine blocked</p>",
            "connect-denied certain"),
        AnswerCase(plain, "HTTP/1.1 502 Proxy Error\nServer: Apache/2.4", "upstream-failed certain"),
        AnswerCase(
            plain, "HTTP/1.1 502 Proxy Error ( The ISA Server denies the specified URL. )", "host-denied certain"),
        AnswerCase(
            .connect, "HTTP/1.1 403 Forbidden ( The server denied the specified URL. (12202) )", "host-denied likely"),
        AnswerCase(
            plain, "HTTP/1.1 407 Proxy Authentication Required ( (12209) )", "authentication-required certain"),
    ]

    /// What shows no trace of a proxy.
    static let unmarked = [
        AnswerCase(plain, "HTTP/1.1 200 OK\nServer: web", "ok possible"),
        AnswerCase(plain, "HTTP/1.1 404 Not Found", "ok possible"),
        AnswerCase(plain, "HTTP/1.1 403 Forbidden\nServer: nginx/1.22.1", "host-denied possible"),
        AnswerCase(plain, "HTTP/1.1 403 Forbidden\nVia: 1.1 gateway", "host-denied possible"),
        AnswerCase(plain, "HTTP/1.1 503 Service Unavailable", "upstream-failed possible"),
        AnswerCase(plain, "HTTP/1.1 401 Unauthorized", "authentication-required possible"),
        AnswerCase(plain, "HTTP/1.1 302 Found\nVia: 1.1 gateway", "ok likely"),
        AnswerCase(.connect, "HTTP/1.1 200 OK", "ok certain"),
        AnswerCase(.connect, "HTTP/1.1 400 Bad Request\nServer: nginx/1.22.1", "not-a-proxy certain"),
        AnswerCase(.connect, "HTTP/1.1 405 Method Not Allowed", "not-a-proxy certain"),
        AnswerCase(.connect, "HTTP/1.1 501 Unsupported method", "not-a-proxy certain"),
        AnswerCase(.connect, "HTTP/1.1 401 Unauthorized", "authentication-required certain"),
        AnswerCase(.connect, "HTTP/1.1 403 Forbidden", "host-denied likely"),
        AnswerCase(.connect, "HTTP/1.1 301 Moved", plain: .ok, "connect-denied certain"),
        AnswerCase(.connect, "HTTP/1.1 404 Not Found", "upstream-failed possible"),
        AnswerCase(.connect, "HTTP/1.1 503 Service Unavailable", "upstream-failed certain"),
        AnswerCase(nil, "HTTP/1.1 407", "authentication-required certain"),
        AnswerCase(nil, "HTTP/1.1 200 OK\nServer: web", nil),
        AnswerCase(nil, "HTTP/1.1 400 Bad Request", nil),
        AnswerCase(nil, "HTTP/1.1 200 OK\nVia: 1.1 px (squid/5.7)", "ok likely"),
    ]

    @Test(arguments: [
        (["Negotiate", "NTLM", "Basic realm=\"a, b\""], ["Negotiate", "NTLM", "Basic"]),
        (["Negotiate, NTLM, Basic realm=\"a\""], ["Negotiate", "NTLM", "Basic"]),
        (["Digest realm=\"a\", nonce=\"b, Basic c\", qop=auth, NTLM"], ["Digest", "NTLM"]),
        (["NTLM", "NTLM"], ["NTLM"]), (["", " , "], []), (["Basic realm=\"a"], ["Basic"]),
    ])
    func namesTheLogins(values: [String], schemes: [String]) throws {
        let head = ["HTTP/1.1 407 X"] + values.map { "proxy-authenticate:\($0)" }
        let answer = try #require(HTTPAnswer(bytes: Array(head.joined(separator: "\r\n").utf8)))
        #expect(answer.loginSchemes == schemes)
    }

    /// With a request there is always a verdict, whatever the bytes are.
    @Test func neverFails() {
        var numbers = SeededNumbers(11)
        let pieces = [
            "HTTP/1.1 ", "403", "407 ", "\r\n", "\n", "Server: squid", "Via: ", ":", "\u{0}", "é", "body", " ",
        ]
        for _ in 0..<5000 {
            let outcome = ProxyOutcome(bytes: Array(numbers.text(of: pieces, longest: 12).utf8))
            for request in [Self.plain, Self.part, .connect] {
                #expect(ProxyAnswer.classify(outcome, to: request) != nil)
            }
        }
    }
}

/// An answer with the request it came to, and what it is.
struct AnswerCase: CustomTestStringConvertible, Sendable {
    let request: ProxyRequest?
    let head: String
    let plain: ProxyAnswer?
    let verdict: String?

    init(_ request: ProxyRequest?, _ head: String, plain: ProxyAnswer? = nil, _ verdict: String?) {
        (self.request, self.head, self.plain, self.verdict) = (request, head, plain, verdict)
    }

    var testDescription: String { "\(head.prefix { $0 != "\n" }): \(verdict ?? "nothing")" }
}
