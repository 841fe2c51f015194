import Application
import Engine
import Facts
import Guidance
import TestSupport
import Testing

@testable import Plain

/// What a line does.
@Suite("Conversation") struct ConversationTests {
    private func answers(_ script: Script) -> [String: Answer.Value] {
        script.talk.model.caseFile.session.answers.mapValues(\.value)
    }

    @Test(
        arguments: [
            ("1,3", ["browser", "without-proxy"]), ("1 3", ["browser", "without-proxy"]),
            ("１、３", ["browser", "without-proxy"]),
            ("3", ["without-proxy"]), ("3,3", ["without-proxy"]), ("10", ["online-check"]), ("11", []),
        ] as [(String, Set<String>)])
    func severalAreExactlyThoseThatAreTyped(_ line: String, _ ids: Set<String>) {
        let script = Script(.en, ["1", "80072EFD", "1", "1", "1", "1", line])
        #expect(answers(script)["works"] == .choices(ids))
    }

    @Test(arguments: [
        "1,0", "0,1", "11,1", "0,11", "12", "1,12", "99999999999999999999", "-1", "1.", "yes", "/", "//", "/zz",
    ])
    func whatIsNoAnswerIsAskedForAgain(_ line: String) {
        var script = Script(.en, ["1", "80072EFD", "1", "1", "1", "1"])
        let question = script.talk.model.question?.id
        script.type(line)
        #expect(script.talk.model.question?.id == question)
        #expect(script.talk.unused == [7])
        #expect(script.said.count == 1)
    }

    /// No Windows before 10 has advproxy: the answer is not called noted, and the line not used.
    @Test func whatNoMachineAnswersIsNotNoted() throws {
        var session = Session()
        let told = [
            "code": "80072EFD", "what": "windows-update", "source": "microsoft", "trigger": "automatic",
            "traffic": "scan", "os": "windows-7",
        ]
        for (name, word) in told {
            let question = try #require(Triage.guide.question(name))
            session.answer(name, try #require(AnswerReader.read(word, for: question).answer))
        }
        var script = Script(Model(language: .en, caseFile: CaseFile(session)))
        for _ in 1...20 where script.talk.model.question?.id != "winhttp" { script.type("0") }
        let before = script.talk.model.caseFile
        script.type("3")
        #expect(script.said.joined(separator: " ").hasPrefix("Not taken: Windows before 10 has no advproxy."))
        #expect(script.talk.unused.count == 1)
        #expect(script.talk.model.caseFile == before)
    }

    /// What a complaint repeats of the line is letters and blanks.
    @Test func aTabIsABlank() {
        let script = Script(.en, ["4", "<local>", "wsus01\t.corp.example"])
        #expect(!script.said.isEmpty)
        #expect(!script.said.contains { $0.contains("\t") })
    }

    /// At text, a letter alone is text; behind a slash, or by the name of its key, it is a command.
    @Test(
        arguments: [
            ("/w", Screen.why(.question("code"))), ("F3", .why(.question("code"))), ("f3", .why(.question("code"))),
            ("Ｆ３", .why(.question("code"))), ("/W", .why(.question("code"))), ("?", .help), ("F1", .help),
            ("/?", .help),
            ("/r", .review), ("/e", .evidence), ("/c", .collect), ("/b", .home), ("Esc", .home), ("b", .walk),
            ("w", .walk),
        ] as [(String, Screen)])
    func commandsWhereTextIsTyped(_ line: String, _ screen: Screen) {
        #expect(Script(.en, ["1", line]).talk.model.screen == screen)
    }

    @Test func theSameIsSaidOnce() {
        var script = Script(.en, ["1", "80072EFD"])
        let whole = script.said.joined(separator: "\n")
        #expect(whole.contains("Stage 2 of 5: Update run.") && whole.contains("\n1. Windows Update"))
        script.type("w")
        script.type("")
        #expect(script.said == ["What fails: Windows Update itself, or something beside it?"])
        script.type("9")
        #expect(script.said == ["That is none of the answers here."])
        script.type("")
        #expect(script.said.contains("1. Windows Update: checking, downloading, installing."))
        #expect(!script.said.contains("Stage 2 of 5: Update run."))
    }

    /// A code that is perhaps a slip is not taken before it was asked about.
    @Test func slipsAreAskedAbout() {
        var script = Script(.en, ["1", "0x80072EF"])
        #expect(script.talk.model.question?.id == "code" && script.said.contains("Perhaps meant:"))
        script.type("1")
        #expect(script.talk.model.question?.id == "what")
    }

    /// A line with nothing on it is one of a text that is pasted, and ends one that is typed.
    @Test func evidenceEndsWithItsMark() {
        var script = Script(.en, ["5"])
        for line in ["", "Current WinHTTP proxy settings:", "", "    Direct access (no proxy server).", ""] {
            script.type(line)
            #expect(script.talk.prompt == nil)
        }
        script.type("１．")
        #expect(script.talk.gathered != nil, "nothing but a full stop ends it")
        script.type("．")
        #expect(script.talk.gathered == nil && script.talk.model.evidence.count == 1)
        #expect(script.said.contains("1. WinHTTP proxy setting: Direct access (no proxy server) [#1:4] (chosen)."))
    }

    @Test func evidenceThatIsTypedEndsWithAnEmptyLine() {
        var script = Script(.en, ["5"])
        script.type("80072EFD", isFollowed: false)
        script.type("", isFollowed: false)
        #expect(script.talk.gathered == nil && script.talk.model.evidence.count == 1)
    }

    @Test func noEvidenceGoesBack() {
        #expect(Script(.en, ["5", "."]).talk.model.screen == .home)
        #expect(Script(.en, ["1", "/e", ""]).talk.gathered != nil)
    }

    @Test func aLongTextIsAskedForPageByPage() {
        let whole = Script(.en, ["?"]).said
        var script = Script(.en, ["?"], page: 10)
        var pages = [script.said]
        while !script.talk.rest.isEmpty {
            #expect(script.talk.prompt?.hasPrefix("Type just Enter for more") == true)
            script.type("")
            pages.append(script.said)
        }
        #expect(pages.dropLast().allSatisfy { $0.count == 10 } && pages.count == (whole.count + 9) / 10)
        #expect(Array(pages.joined()) == whole)
    }

    /// Whoever knows the answer does not have to hear the rest.
    @Test func aPageCanBeAnswered() {
        var script = Script(.en, ["1", "80072EFD", "1", "1", "1", "1"], page: 5)
        #expect(!script.talk.rest.isEmpty)
        script.type("1,3")
        #expect(answers(script)["works"] == .choices(["browser", "without-proxy"]))
    }

    @Test func theEndOfTheInputSaysWhereItWas() {
        var script = Script(.en, ["1", "80072EFD", "1"])
        script.end()
        #expect(script.lines.contains("The input ended here: Where does the machine get its updates from: from"))
        #expect(script.printed?.contains("- Error code: 0x80072EFD") == true)
    }

    @Test func anInterruptionAsksOnce() {
        var talk = Script(.en, ["1", "80072EFD"]).talk
        #expect(talk.interrupt() == [] && talk.model.screen == .leave)
        #expect(talk.announcement() == ["Quit? The case is printed on leaving."])
        #expect(talk.take("n") == [] && talk.model.question?.id == "what")
    }
}
