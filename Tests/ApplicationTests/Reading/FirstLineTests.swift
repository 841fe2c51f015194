import Engine
import Evidence
import Testing

@testable import Application

/// The line that a case begins with takes a code, or a whole sentence in either language.
@Suite struct FirstLineTests {
    @Test(arguments: [
        ("80072efd win11 wsus 手動", "0x80072EFD", ["os=Windows 11", "source=wsus", "trigger=manual"]),
        (
            "80072EFD, Windows 10 22H2, automatic, it fails while downloading", "0x80072EFD",
            ["os=Windows 10 22H2", "traffic=download", "trigger=automatic"]
        ),
        (
            "Server 2012 R2 で 0x80244022、http://wsus01.corp.example:8530 を見ています", "0x80244022",
            ["os=Windows Server 2012 R2", "source=wsus-http", "wsus-host=http://wsus01.corp.example:8530"]
        ),
        ("0x80072EFD", "0x80072EFD", []),
        ("407", "0x8024401B", []),
    ])
    func isUnderstood(line: String, code: String, others: [String]) throws {
        let read = FirstLine(line)
        let answer = try #require(read.reading.answer)
        #expect(answer.value == .text(code))
        #expect(Set(read.others.map(\.id)) == Set(others))
        #expect(read.others.allSatisfy { $0.answer.origin.place?.en == "#0:1" })
    }

    /// Words alone are an answer, too: there is no code, and they are kept.
    @Test(arguments: [
        ("更新が終わりません", []), ("updates never end, says the caller", []), ("WSUS から配っています", ["source=wsus"]),
    ])
    func wordsAreKept(line: String, others: [String]) {
        let read = FirstLine(line)
        #expect(read.reading.answer?.value == .unknown)
        #expect(read.others.map(\.id) == others)
        #expect(read.words == [line])
    }

    @Test(arguments: [("XP です", "Windows XP"), ("win7", "Windows 7"), ("Windows 11 23H2", "Windows 11 23H2")])
    func aWindowsAloneIsAnAnswer(line: String, release: String) {
        let read = FirstLine(line)
        #expect(read.reading.answer?.value == .unknown)
        #expect(read.others.map(\.id) == ["os=\(release)"])
    }

    @Test(arguments: ["80072EFDX", "8007", "xyz", "abc123", "80072EF"])
    func aSlipIsNoSentence(line: String) {
        if case .problem = FirstLine(line).reading {} else { Issue.record("\(FirstLine(line).reading)") }
    }

    @Test func nothingTypedIsNothing() {
        #expect(FirstLine("  ").reading == .empty)
    }

    @Test func whatWasUnderstoodStandsAsAnswers() {
        var model = Model(language: .en)
        for message in [Message.digitPressed(1), .edited(.insert("80072efd win11 wsus 手動")), .confirmed] {
            _ = update(&model, message)
        }
        #expect(model.caseFile.answer(to: "code")?.value == .text("0x80072EFD"))
        #expect(model.caseFile.answer(to: "source")?.origin == .evidence(file: "#0", line: 1))
        #expect(model.notice == Interface.Evidence.taken(3, leftOpen: []))
        #expect(model.question.map { ["code", "source", "os", "trigger"].contains($0.id) } == false)
    }

    @Test func wordsStandInTheTicket() {
        var model = Model(language: .en)
        for message in [Message.digitPressed(1), .edited(.insert("it never ends, says the caller")), .confirmed] {
            _ = update(&model, message)
        }
        #expect(model.caseFile.callersWords == ["it never ends, says the caller"])
        #expect(Ticket.lines(of: model.caseFile, .en).contains("> it never ends, says the caller"))
    }
}
