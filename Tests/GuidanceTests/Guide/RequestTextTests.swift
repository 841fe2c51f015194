import Engine
import Facts
import TestSupport
import Testing

@testable import Guidance

/// The request to whoever runs the proxy: all that is needed, nothing that was answered, fit for a ticket.
@Suite struct RequestTextTests {
    private func facts(_ answers: [String: String], wsus: String? = nil) throws -> CaseFacts {
        var known = Known(Triage.guide.space)
        for (name, value) in answers {
            let isPossible = known.narrow(name, to: value.split(separator: "|").map(String.init))
            try #require(isPossible)
        }
        return CaseFacts(
            known: known, code: 0x8007_2EFD, proxy: try ProxyServerList.parse("proxy.example.com:8080").get(),
            wsusHost: wsus)
    }

    private func lines(_ answers: [String: String], _ language: Language = .en) throws -> [String] {
        RequestText.networkTeam(try facts(answers))(language).split(separator: "\n").map(String.init)
    }

    private func numbered(_ lines: [String]) -> Int { lines.count { $0.starts(with: #/\d\. /#) } }
    private func lettered(_ lines: [String]) -> Int { lines.count { $0.starts(with: #/[a-h]\. /#) } }
    private static let eleven = ["source": "microsoft", "windows": "11"]

    @Test func asksForAllOfItWhereNothingIsAnswered() throws {
        let lines = try lines(Self.eleven)
        #expect(lines[0] == "Windows Update fails behind our proxy (0x80072EFD).")
        #expect(numbered(lines) == 5)
        #expect(lettered(lines) == 6)
        #expect(lines.contains("Windows: 11, Server 2022 and later"))
    }

    /// What is answered is not asked again; what is right already is not asked for.
    @Test(arguments: [
        (["ports": "both"], 4, 5), (["ports": "only-80"], 5, 5), (["hosts": "all", "login": "yes"], 4, 4),
        (["login": "no", "inspection": "no", "ranges": "yes"], 2, 3), (["hosts": "some"], 5, 5),
        (["ports": "both", "hosts": "all", "login": "no"], 5, 3),
    ])
    func asksOnlyWhatIsOpen(answers: [String: String], needs: Int, questions: Int) throws {
        let lines = try lines(Self.eleven.merging(answers) { $1 })
        #expect(numbered(lines) == needs)
        #expect(lettered(lines) == questions)
        #expect(lines.last?.contains("What does the proxy log show") == true)
    }

    @Test func listsEachHostWithPortsMarksAndList() throws {
        let lines = try lines(Self.eleven)
        #expect(lines.contains("   *.windowsupdate.com                       80, 443  R T  [2]"))
        #expect(lines.contains("   login.live.com                            80, 443       [1]"))
        #expect(lines.contains("   adl.windows.com                           443           [1]"))
        #expect(
            lines.contains("[1] Microsoft Learn: connection endpoints of Windows 11 (2023-10-06)"), "with its date")
        for endpoint in Endpoints.rules(for: [.eleven]) {
            #expect(lines.filter { $0.hasPrefix("   \(endpoint.rule.pattern) ") }.count == 1)
        }
    }

    @Test func namesOnlyTheHostsOfTheCase() throws {
        let seven = try lines(["source": "microsoft", "windows": "vista-8.1"]).joined()
        #expect(seven.contains("wustat.windows.com") && !seven.contains("delivery.mp.microsoft.com"))
        let open = try lines(["source": "microsoft"]).joined()
        #expect(open.contains("wustat.windows.com") && open.contains("delivery.mp.microsoft.com"))
    }

    /// In a ticket every line is indented by four.
    @Test(arguments: Language.allCases, ["xp", "vista-8.1", "10-d", "11", "xp|vista-8.1|10-d|11"])
    func fitsATicket(_ language: Language, _ windows: String) throws {
        for line in try lines(["source": "microsoft", "windows": windows], language) {
            let isAddress = line.contains("://") || line.hasPrefix("[")
            #expect(isAddress || TextMarks.columns(line) <= 76, "\(line)")
            #expect(!line.hasSuffix(" "))
        }
    }

    @Test(arguments: [
        ("wsus-http", "wsus01.corp.example", "http://wsus01.corp.example:8530", false),
        ("wsus-https", "wsus01.corp.example", "https://wsus01.corp.example:8531", true),
        ("wsus-https", "wsus01:443", "https://wsus01:443", true),
        ("wsus-http|wsus-https", "wsus01", "http://wsus01:8530, https://wsus01:8531", true),
    ])
    func withWSUSItIsAnotherRequest(source: String, told: String, addresses: String, connect: Bool) throws {
        for language in Language.allCases {
            let text = RequestText.networkTeam(try facts(["source": source], wsus: told))(language)
            #expect(text.contains("\n   \(addresses)\n"))
            #expect(text.contains("CONNECT") == connect)
            #expect(text.contains("DIRECT") && !text.contains("windowsupdate.com"))
        }
    }
}
