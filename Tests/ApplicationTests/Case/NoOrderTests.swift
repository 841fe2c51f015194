import Engine
import Facts
import Guidance
import Testing

@testable import Application

/// What consults none of the settings has no order of them: none is asked for, none is shown, and it is said why.
@Suite struct NoOrderTests {
    private static let consulted: Set = ["ie", "winhttp", "wpad", "updated", "user", "fallback", "downloader"]

    private static let cases: [(told: [String: String], why: NoOrder)] = [
        (["what": "wsus-sync"], .ownSynchronization),
        (["what": "wsus-sync", "traffic": "download", "source": "microsoft"], .ownSynchronization),
        (["what": "bits-job"], .otherProgram),
        (["what": "windows-update", "traffic": "install"], .installing),
    ]

    private func file(_ told: [String: String]) throws -> CaseFile {
        try CaseFile(told: told.merging(["code": "0x80072EFD"]) { told, _ in told })
    }

    @Test(arguments: cases, Language.allCases)
    func itIsSaidWhy(_ row: (told: [String: String], why: NoOrder), _ language: Language) throws {
        let file = try file(row.told)
        #expect(file.noOrder == row.why)
        let ticket = Ticket.lines(of: file, language)
        let place = try #require(ticket.firstIndex(of: Interface.Panel.none(language)))
        #expect(ticket[place + 1] == row.why.statement.text(language))
        #expect(!ticket.contains(Interface.Panel.title(language)))
    }

    @Test(arguments: cases) func noSettingIsAskedFor(_ row: (told: [String: String], why: NoOrder)) throws {
        let asked = Set(try file(row.told).walk.path.map(\.question))
        #expect(asked.isDisjoint(with: Self.consulted), "\(asked)")
    }

    /// Under F3, too, of a question and of the outcome; with what it rests on.
    @Test(arguments: cases) func noReasonRestsOnAnOrder(_ row: (told: [String: String], why: NoOrder)) throws {
        let file = try file(row.told)
        for passages in [WhyText.question("works", typed: "", file), WhyText.outcome(.proxyRefuses, file)] {
            #expect(!passages.contains(.heading(Interface.Panel.title)))
            #expect(!passages.contains(.heading(Interface.Lesson.title)))
            #expect(passages.contains(.heading(Interface.Panel.none)))
            for passage in Passage.statement(row.why.statement) { #expect(passages.contains(passage)) }
        }
    }

    @Test(arguments: [[:], ["what": "windows-update"], ["what": "store"], ["traffic": "download"]])
    func elsewhereTheOrderIsShown(_ told: [String: String]) throws {
        let file = try file(told)
        #expect(file.noOrder == nil)
        #expect(Ticket.lines(of: file, .en).contains(Interface.Panel.title.en))
    }
}

/// A job of another program ends after one question, whatever its code, with where to go and no word of Windows Update's
/// own fault.
@Suite struct OtherProgramTests {
    @Test(arguments: ["0x80072EFD", "0x80190197", "0x8024401B", "0x80072F8F", "0x80D05001", "0x8024402C", "unknown"])
    func endsAfterOneQuestion(_ code: String) throws {
        var file = CaseFile()
        for (id, words) in [("code", code), ("what", "bits-job")] {
            let question = try #require(file.question)
            #expect(question.id == id)
            file.change {
                $0.answer(id, AnswerReader.read(words, for: question).answer ?? AnswerReader.dontKnow(question))
            }
        }
        #expect(file.outcome == .notProxy)
        #expect(file.cards.map(\.id) == ["family-other-program"])
        #expect(file.title(of: .notProxy).en.contains("Another program's job"))
        let told = Outcome.of(.notProxy).tell(file.facts, file.verdict)
        #expect(told.en.contains("another program") && told.ja.contains("別のプログラム"), "\(told)")
        let reasons = Outcome.of(.notProxy).explanation(file.facts).map(\.text.en)
        #expect(!reasons.contains { $0.hasPrefix("What fails on the PC itself") })
    }
}
