import Engine
import Facts
import Guidance
import Testing

@testable import Application

/// What stands on the normal screen: the commands ready to be copied, then the ticket.
@Suite struct PrintoutTests {
    private func file() throws -> CaseFile {
        try CaseFile(answers: [
            "code": "80072EFD", "source": "microsoft", "os": "11", "traffic": "scan", "ie": "static",
            "winhttp": "direct", "wpad": "no", "proxy": "proxy.example.com:8080", "login": "no", "hosts": "all",
            "ports": "both",
        ])
    }

    @Test func everyCommandStandsAloneAndBelowItsCard() throws {
        let file = try file()
        let outcome = try #require(file.outcome)
        let lines = Printout.lines(of: file, .en)
        for card in Outcome.of(outcome).cards(file.facts) where !card.commands.isEmpty {
            let title = "# \(card.title.en) (\(Interface.Outcome.who(card.who).en))"
            let start = try #require(lines.firstIndex(of: title))
            let end = try #require(lines[start...].firstIndex(of: ""))
            let printed = lines[(start + 1)..<end].filter { $0 != "# PowerShell" }
            #expect(Set(printed) == Set(card.commands.map(\.line)))
        }
    }

    @Test func theCommandsOfPowerShellAreMarked() throws {
        let lines = Printout.lines(of: try file(), .en)
        let mark = try #require(lines.firstIndex(of: "# PowerShell"))
        #expect(lines[..<mark].contains { $0.contains("%USERPROFILE%") })
        #expect(lines[mark + 1].contains("$env:USERPROFILE"))
    }

    @Test(arguments: Language.allCases) func theTicketFollows(_ language: Language) throws {
        let file = try file()
        let ticket = Ticket.lines(of: file, language)
        #expect(Array(Printout.lines(of: file, language).suffix(ticket.count)) == ticket)
        #expect(Printout.lines(of: file, language).first == Interface.Outcome.commands(language))
    }

    @Test func withoutCommandsItIsTheTicket() {
        #expect(Printout.lines(of: CaseFile(), .ja) == Ticket.lines(of: CaseFile(), .ja))
    }

    @Test func nothingIsPrintedOnLeavingWhereNothingWasSaid() {
        #expect(Printout.farewell(of: Model(language: .en)) == [])
        #expect(Printout.farewell(of: Model(language: .en, caseFile: CaseFile())) == [])
    }
}
