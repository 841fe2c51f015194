import Engine
import Guidance
import Testing

@testable import Application

/// Back leads where the person has been, and nowhere else.
@Suite struct GoingBackTests {
    private static let login = Message.pasted(
        "2026-11-20 10:00:00 Send request failed, HTTP 407 Proxy Authentication Required", truncated: false)

    private static let code: [Message] = [.digitPressed(1), .edited(.insert("8024401B")), .confirmed]

    private func model(_ messages: [Message]) -> Model {
        messages.reduce(into: Model(language: .en)) { _ = update(&$0, $1) }
    }

    /// Presses back until the first screen comes: the questions that were shown.
    private func wayBack(_ model: inout Model) -> [String] {
        var seen: [String] = []
        while model.screen != .home, seen.count < 50 {
            _ = update(&model, .backPressed)
            if case .change(let question) = model.screen { seen.append(question) }
        }
        return seen
    }

    /// What evidence answered was never on the screen, wherever in the walk its question stands; what was told before its
    /// turn was seen when it was told.
    @Test(arguments: [
        (code + [.evidencePressed, login, .confirmed, .digitPressed(1), .confirmed], ["source", "what", "code"]),
        (
            code + [.digitPressed(1), .osPressed, .digitPressed(4), .evidencePressed, login, .confirmed],
            ["os", "what", "code"]
        ),
        ([.evidencePressed, login, .confirmed], []),
        ([.evidencePressed, login, .confirmed] + code.dropFirst(), ["code"]),
    ])
    func onlyWhatWasSeenIsGoneBackTo(_ messages: [Message], _ seen: [String]) {
        var model = model(messages)
        let before = model.caseFile
        #expect(model.caseFile.answer(to: "login")?.origin.place != nil)
        #expect(wayBack(&model) == seen)
        #expect(model.caseFile == before, "nothing is answered by going back")
    }

    /// A question answered anew is the last that was seen; what was only looked at again is not.
    @Test func whatWasChangedLastIsGoneBackToFirst() {
        var model = model(Self.code + [.digitPressed(1), .digitPressed(1), .reviewPressed, .moved(1), .confirmed])
        #expect(model.screen == .change("what"))
        _ = update(&model, .digitPressed(2))
        #expect(wayBack(&model) == ["what", "source", "code"])
        model.returnToWalk()
        _ = update(&model, .backPressed)
        _ = update(&model, .backPressed)
        _ = update(&model, .confirmed)
        #expect(model.screen == .walk)
        #expect(wayBack(&model) == ["what", "source", "code"])
    }

    /// From the outcome too, open or over: nothing is undone by it, not even where the answer is confirmed.
    @Test(arguments: [nil, TrialResult.worked, .later]) func theOutcomeLeadsBackToTheLastQuestion(_ end: TrialResult?) {
        var model = model(Self.code)
        while let question = model.question { model.give(AnswerReader.dontKnow(question)) }
        let last = model.caseFile.walk.path.last?.question
        if let end, let outcome = model.caseFile.outcome { model.note(outcome, end) }
        let before = model.caseFile
        _ = update(&model, .backPressed)
        #expect(model.question != nil && model.question?.id == last)
        _ = update(&model, .confirmed)
        #expect(model.screen == .walk && model.outcome != nil)
        #expect(model.caseFile == before)
    }

    /// The command said it before the first screen: it is what stands at the beginning.
    @Test func whatTheCommandSaidComesLast() throws {
        let code = try #require(AnswerReader.read("80072EFD", for: Triage.code.question).answer)
        var session = Session()
        session.answer("code", code.from(.given))
        var model = Model(language: .en, caseFile: CaseFile(session))
        _ = update(&model, .digitPressed(1))
        #expect(wayBack(&model) == ["what", "code"])
        #expect(model.notice == Interface.Screen.caseIsKept)
    }

    /// From everywhere in a case by one key, with the way back to it.
    @Test(arguments: [[], [Message.osPressed], [.enoughPressed], [.enoughPressed, .digitPressed(1)]])
    func homeIsOneKeyAway(_ messages: [Message]) {
        var model = model(Self.code + messages)
        let before = model.caseFile
        #expect(model.message(for: .function(12)) == .homePressed)
        #expect(model.message(for: .character("m")) == .homePressed)
        _ = update(&model, .homePressed)
        #expect(model.screens == [.home] && model.caseFile == before)
        #expect(model.rows.first?.kind == .home(.goOn))
        #expect(model.notice == Interface.Screen.caseIsKept)
    }
}
