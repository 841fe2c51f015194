import Foundation
import TestSupport
import Testing

@testable import Evidence

/// Answers, error pages and access logs of proxies.
@Suite struct AnswerReaderTests {
    static let all = responses.map { (Format.httpResponse, $0) } + logs.map { (.squidLog, $0) }

    @Test(arguments: all)
    func reads(format: Format, _ example: OutputCase) throws {
        let marked = MarkedText(example.marked)
        let reading = Reading(marked.text)
        #expect(reading.format == format)
        #expect(reading.findings.map(\.summary) == example.found)
        #expect(findings(in: marked.text).places == marked.places)
    }

    /// Cut off anywhere, a text tells no kind of thing that the whole does not tell.
    @Test(arguments: all)
    func everyBeginning(format: Format, _ example: OutputCase) {
        let text = MarkedText(example.marked).text
        let whole = Set(findings(in: text).map(\.kind))
        for length in 0...text.count {
            let lines = SourceLine.lines(of: String(text.prefix(length)))
            for finding in findings(in: String(text.prefix(length))) {
                #expect(whole.contains(finding.kind), "\(length)")
                #expect(finding.columns.upperBound <= lines[finding.line - 1].text.count)
            }
        }
    }

    @Test(arguments: [
        "", "\n\n",
        "He said HTTP/1.1 407 to her, and she said 403. TCP is none of my business.",
        "HTTP/1.1", "HTTP/1.1 4070 X", "HTTP/1.1 40", "HTTP/x 407 Y", "http/1.1 407 no proxy writes it so",
        "HTTP/1.1 200 OK\nServer: web\n\n<html>",
        "GET / HTTP/1.1\nHost: www.example.com\n\nHTTP/1.1 200 OK\nVia: 1.1 px (squid/5.7)",
        "Proxy-Authenticate: Basic realm=\"alone\"",
        "192.0.2.7 - - [21/Nov/2026:05:18:06 +0900] \"GET http://fe2.update.microsoft.com/ HTTP/1.1\" 403 9 \"-\" \"-\"",
        "1700000000.123 45 192.0.2.7 TCP_DENIED/403 3943 CONNECT www.example.com:443 - HIER_NONE/- text/html",
        "1700000000.123 45 192.0.2.7 TCP_MISS_ABORTED/000 0 GET http://download.windowsupdate.com/ - HIER_NONE/- -",
        "TCP_DENIED/403 3943 CONNECT",
        "TCP 192.0.2.7:49152 192.0.2.80:443 ESTABLISHED\nnone",
        "<body id=main><p>ERR_ACCESS_DENIED</p>",
        "The chapter (12202) of the manual.", "HTTP/1.1 200 OK\nX-Squid-Error:",
        "Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).",
    ])
    func givesNothing(text: String) {
        #expect(findings(in: text).map(\.summary) == [])
    }

    @Test func programsGiveNothing() throws {
        #expect(findings(in: Intake.clean(try Program.latin()).text) == [])
    }

    /// A file behind the header is no text, and tells nothing of what it is not.
    @Test func aFileBehindTheHeaderIsLeftOut() {
        let head = Array("HTTP/1.1 407 Login\r\nProxy-Authenticate: NTLM\r\n\r\n".utf8)
        let page = Array("<html>403</html>\u{1B}[2J".utf8)
        let withFile = Reading(bytes: head + [0x82, 0x00, 0x1B, 0x41] + page)
        #expect(withFile.removed.isEmpty)
        #expect(withFile.findings == Reading(bytes: head).findings)
        #expect(withFile.findings.count == 3)
        #expect(Reading(bytes: head + page).removed.map(\.kind) == [.control])
    }

    /// A long log of one kind of line takes its time once.
    @Test(.timeLimit(.minutes(1)), arguments: ["HTTP/1.1 407 ", "> GET / HTTP/1.1\n", "TCP_DENIED/403 1 ", "\"", "< "])
    func repetitionCostsNoTime(piece: String) {
        let text = String(repeating: piece, count: 200_000 / piece.utf8.count)
        #expect(findings(in: text).count <= 200_000)
        #expect(findings(in: "HTTP/1.1 403 X\n" + text).isEmpty == false)
    }

    private func findings(in text: String) -> [Finding] {
        let lines = SourceLine.lines(of: text)
        return [Reader.httpResponse, .squidLog].flatMap { $0.findings(lines) }
    }
}
