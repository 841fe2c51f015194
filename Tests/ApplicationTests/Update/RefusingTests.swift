import Engine
import Evidence
import Guidance
import Testing

@testable import Application

/// advproxy came after Windows 8.1: of two answers that no machine gives together the later one is not taken, however it
/// is given.
@Suite struct RefusingTests {
    private static let advanced = ("winhttp", Answer(.choice("advanced")))
    private static let seven = ("os", AnswerReader.read("windows-7", for: .os).answer)

    /// A case in which a question is to be answered once more.
    private func asking(_ question: String, after answers: (String, Answer?)...) -> Model {
        var session = Session()
        for (question, answer) in answers { session.answer(question, answer ?? Answer(.unknown)) }
        var model = Model(language: .en, caseFile: CaseFile(session))
        model.change(question)
        return model
    }

    @Test(arguments: ["os", "winhttp"]) func theLaterAnswerIsRefused(question: String) {
        var model = question == "os" ? asking("os", after: Self.advanced) : asking("winhttp", after: Self.seven)
        let before = model.caseFile
        model.give(question == "os" ? Answer(.choice("vista-8.1")) : Answer(.choice("advanced")))
        #expect(model.notice == Interface.Asking.noMachineIsSo)
        #expect(model.caseFile == before)
        #expect(model.screen == .change(question))
    }

    @Test(arguments: [("os", "10"), ("os", "11"), ("winhttp", "static")])
    func anyOtherAnswerIsTaken(question: String, choice: String) {
        var model = question == "os" ? asking("os", after: Self.advanced) : asking("winhttp", after: Self.seven)
        model.give(Answer(.choice(choice)))
        #expect(model.caseFile.answer(to: question)?.value == .choice(choice))
    }

    /// A look is an answer too.
    @Test func whatALookShowsIsRefused() {
        var model = asking("winhttp", after: Self.seven)
        model.note(Answer(.choice("advanced")), of: "winhttp")
        #expect(model.notice == Interface.Asking.noMachineIsSo)
        #expect(model.caseFile.answer(to: "winhttp") == nil)
    }

    /// What was pasted is not taken over beside it; its marks stay, to be taken away.
    @Test func evidenceIsRefused() {
        var model = asking("code", after: Self.seven)
        model.open(.evidence)
        model.take(
            EvidenceText(
                "#1",
                Reading(
                    "Current WinHTTP advanced proxy settings:\n\n{\"Proxy\": \"proxy.example.com:8080\", "
                        + "\"ProxyBypass\": \"\", \"AutoconfigUrl\": \"\", \"AutoDetect\": false}")))
        #expect(!model.form.marked.isEmpty)
        model.useEvidence()
        #expect(model.notice == Interface.Asking.noMachineIsSo)
        #expect(model.screen == .evidence)
    }
}

extension Question {
    fileprivate static var os: Question { Triage.guide.question("os")! }
}
