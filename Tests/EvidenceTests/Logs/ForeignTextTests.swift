import Foundation
import TestSupport
import Testing

@testable import Evidence

/// Text that is no log gives nothing, and no text brings the readers down.
@Suite struct ForeignTextTests {
    @Test(arguments: [
        "", "\n\n", "\u{1F600}\n",
        """
        It was the best of times. Agent Brown had WARNING signs; 80 men, 8 women, and 80072002 sheep.
        The proxy cannot be reached by foot, he said: error after error, 0x80072efd of them.
        """,
        """
        Current WinHTTP proxy settings:

            Proxy Server(s) :  proxy.example.com:8080
            Bypass List     :  <local>;*.example.com
        """,
        "Usage: set proxy [proxy-server=]<server name> [bypass-list=]<hosts list>",
        #"{"Proxy":"proxy.example.com:8080","ProxyBypass":"<local>","AutoDetect":false}"#,
        "1700000000.123    45 192.0.2.1 TCP_DENIED/407 3943 CONNECT fe2.update.microsoft.com:443 - HIER_NONE/- text/html",
        "HTTP/1.1 407 Proxy Authentication Required\nProxy-Authenticate: Basic realm=\"80072EFD\"\n",
        #""ProxyServer"="proxy.example.com:8080""# + "\n" + #""DefaultConnectionSettings"=hex:46,00,00,00,80,07,2e,fd"#,
        "Windows Update で 0x80072EFD というエラーが出ます。プロキシは proxy.example.com:8080 です。",
        "192.0.2.7 - - [10/Oct/2023:13:55:36 +0000] \"GET /80072efd HTTP/1.1\" 502 0",
        "<html><body><Error>80072EFD</Error><data name=\"error\">80072EFD</data></body></html>",
        "<Data Name=\"text\">80072EFD</Data><Data Name=\"errorCount\">407</Data><Error value=\"0\"/><Error value=\"2F94",
    ])
    func givesNothing(text: String) {
        #expect(LogReaders.findings(in: text) == [])
    }

    @Test func aProgramGivesNothing() throws {
        #expect(LogReaders.findings(in: Intake.clean(try Program.latin()).text) == [])
    }

    /// No label, however often it stands there, makes the readers look through the rest of the text each time, or fills
    /// the memory: what a line can show is bounded by its length.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "Proxy List used:", "* Default proxy: ", "0x80072EFD", "80072EF\n", "http://", "/ClientWebService/",
            "hr = ",
            "<Error value=\"", "<Data Name='hr'>", "{", "2022-11-13 11:14:50:325 1 2 ", "<![LOG[",
        ])
    func repetitionCostsNoTime(piece: String) {
        let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
        let prefix = "2022-11-13 11:14:50:325 1048 1178 Misc WARNING: "
        for text in [text, prefix + text, (prefix + text.prefix(8000) + "\n")] {
            #expect(LogReaders.findings(in: text).count < 500)
        }
    }

    /// Pieces of logs in any order: places lie in the text, and counts are at least one.
    @Test(arguments: 0..<20 as Range<UInt64>)
    func anyMixtureIsSurvived(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        for _ in 0..<20 {
            let text = numbers.text(of: Self.pieces, longest: 60)
            let lines = SourceLine.lines(of: text)
            for finding in LogReaders.findings(in: text) {
                #expect((1...lines.count).contains(finding.line))
                #expect(finding.columns.lowerBound >= 1)
                #expect(finding.columns.upperBound <= max(1, lines[finding.line - 1].text.count), "\(finding) \(text)")
            }
        }
    }

    private static let pieces: [String] = {
        let whole = (AgentLogs.all + DecodedLogs.all + OtherLogs.all).flatMap { $0.text.split(separator: "\n") }
        let halves = whole.flatMap { [String($0.prefix($0.count / 2)), String($0.suffix($0.count / 2))] }
        return halves + [
            "\n", "\n", "\n\n", " ", "\t", "e\u{301}", "\u{301}", "日本語", "\u{1F468}\u{200D}\u{1F469}", "<", ">", "'",
            "[80072EFD]", "0x80072EFD", "hr = ", "Proxy List used: <", "* WSUS server: ", "http://", "{", "}", "-",
            "ServiceID = {", "/SLS/{", "[CallerId = ", "2022-11-13 11:14:50:325 1 2 ", "Data Name=\"hr\">", "<![LOG[",
        ]
    }()
}
