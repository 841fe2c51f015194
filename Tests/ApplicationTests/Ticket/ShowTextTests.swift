import Engine
import Facts
import Testing

@testable import Application

/// The commands beside a question: those of the Windows that it may be, through the proxy of the case.
@Suite struct ShowTextTests {
    private func lines(_ question: String, _ answers: [String: String]) throws -> [String] {
        ShowText.lines(of: question, for: try CaseFile(answers: answers).facts).map { $0(.en) }
    }

    @Test func theProxyThatWasToldStandsInTheCommand() throws {
        let told = try lines(
            "ports", ["source": "microsoft", "os": "11", "proxy": "http=a.example.com:80;https=b.example.com"])
        #expect(
            told == [
                "curl.exe -I -x http://a.example.com:80 http://download.windowsupdate.com",
                "curl.exe -I -k -x http://b.example.com:80 https://slscr.update.microsoft.com",
            ])
        let untold = try lines("login", ["source": "microsoft", "os": "11"])
        #expect(untold == ["curl.exe -I -x http://PROXY:PORT http://download.windowsupdate.com"])
    }

    @Test(arguments: ["login", "ports"]) func windowsSevenAsksByPowerShell(_ question: String) throws {
        let lines = try lines(question, ["source": "microsoft", "os": "windows-7", "proxy": "proxy.example.com:8080"])
        #expect(lines[0] == "$w=New-Object Net.WebClient;$w.Proxy=[Net.WebProxy]'proxy.example.com:8080'")
        #expect(lines.count == 2)
    }

    /// F3 shows the commands of every Windows, through the same proxy.
    @Test func allGenerationsCanBeAskedFor() throws {
        let facts = try CaseFile(answers: ["source": "microsoft", "os": "11", "proxy": "proxy.example.com:8080"]).facts
        let lines = ShowText.lines(of: "login", for: facts, on: OSGeneration.allCases).map { $0(.en) }
        #expect(lines[0].hasPrefix("10+: curl.exe -I -x http://proxy.example.com:8080 "))
        #expect(lines[1].hasPrefix("Vista to 8.1: $w=") && lines[1].contains("proxy.example.com:8080"))
    }
}
