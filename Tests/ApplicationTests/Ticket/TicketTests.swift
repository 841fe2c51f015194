import Engine
import Facts
import Testing

@testable import Application

/// The text that is handed over: who reads it was not there.
@Suite struct TicketTests {
    /// Windows 7 behind a proxy that does not let all hosts through; one fix was tried in vain.
    private func tried() throws -> CaseFile {
        var file = try CaseFile(answers: [
            "code": "80072efd", "source": "microsoft", "os": "windows-7", "trigger": "manual", "traffic": "scan",
            "ie": "pac,static", "winhttp": "direct", "wpad": "no", "proxy": "proxy.example.com:8080",
            "sha2": "yes", "login": "no", "hosts": "some",
        ])
        try #require(file.outcome == .proxyRefuses)
        file.change { $0.tried("proxy-refuses", .same, symptom: "code") }
        // What decides between the other causes is asked now, and not known.
        while let question = file.question { file.change { $0.answer(question.id, AnswerReader.dontKnow(question)) } }
        return file
    }

    @Test(arguments: Language.allCases) func saysAllThatIsKnown(_ language: Language) throws {
        #expect(Ticket.lines(of: try tried(), language) == ExpectedTicket.lines(language))
    }

    /// What the other team is asked for has to leave the screen, line by line.
    @Test func carriesTheRequestToTheNetworkTeam() throws {
        var file = try CaseFile(answers: [
            "code": "80072EFD", "source": "microsoft", "os": "11", "proxy": "proxy.example.com:8080",
            "who": "network-team",
        ])
        try #require(file.outcome == .notUsingProxy, "what can be done on the PC comes first")
        file.change { $0.tried("not-using-proxy", .same, symptom: "code") }
        try #require(file.outcome == .askNetworkTeam)
        let lines = Ticket.lines(of: file, .en)
        let start = try #require(lines.firstIndex(of: "  - Windows Update fails behind our proxy (0x80072EFD)."))
        #expect(lines[start + 1] == "    Please allow what is listed below.")
        #expect(lines.contains { $0.hasPrefix("       *.windowsupdate.com") })
        #expect(lines.allSatisfy { !$0.contains("\n") })
    }

    /// Before there is an outcome: what was said, and the orders of settings still possible.
    @Test func canBeHadAtAnyTime() {
        var file = CaseFile()
        file.change { $0.answer("code", Answer(.text("0x80072EFD"), settles: [Settlement("class", ["connect"])])) }
        let lines = Ticket.lines(of: file, .en)
        #expect(lines[2] == "- Error code: 0x80072EFD")
        let order = lines.drop { $0 != "Windows tries, in this order" }.dropFirst().dropLast(2)
        #expect(order.count == file.resolution.orders.count)
        #expect(order.allSatisfy { $0.hasPrefix("- ") })
    }
}
