import Engine
import Guidance
import Testing

@testable import Application

/// The case that walks itself.
@Suite struct ExampleTests {
    private func started() -> Model {
        var model = Model(language: .ja)
        let place = HomeItem.allCases.filter { $0 != .goOn }.firstIndex(of: .example) ?? 0
        _ = update(&model, .digitPressed(place + 1))
        return model
    }

    /// Enter alone leads to the cause; at every question the answer stands there, and the caller says why.
    @Test(arguments: [(Example.signedOffice, OutcomeID.notUsingProxy), (.serverWithWSUS, .bypassMissing)])
    func walksToItsOutcomeByEnterAlone(_ example: Example, _ outcome: OutcomeID) throws {
        var model = started()
        model.start(example)
        var asked: [String] = []
        while let question = model.question, !asked.contains(question.id) {
            asked.append(question.id)
            #expect(example.caller[question.id] != nil, "the caller says nothing at \(question.id)")
            let prepared = try #require(example.answers[question.id], "\(question.id) is not answered")
            let answer = try #require(AnswerReader.read(prepared, for: question).answer)
            _ = update(&model, .confirmed)
            #expect(model.caseFile.answer(to: question.id)?.value == answer.value)
        }
        #expect(model.outcome == outcome)
        #expect(Set(asked) == Set(example.answers.keys), "an answer is never asked for")
        #expect(Set(asked) == Set(example.caller.keys))
        #expect(model.caseFile.walk.void == [])
    }

    /// Enter goes on through the cure; then the order before it and after it stand side by side.
    @Test(arguments: [
        (
            Example.signedOffice,
            ["1. direct, no proxy (inferred)", "2. user: proxy server (documented)"],
            ["1. device-wide setting (inferred)"]
        ),
        (
            .serverWithWSUS, ["1. WinHTTP proxy (netsh, proxycfg) (documented)"],
            ["1. WSUS: direct (bypass list)"]
        ),
    ])
    func theCureIsApplied(_ example: Example, before: [String], after: [String]) throws {
        var model = started()
        model.start(example)
        while model.question != nil { _ = update(&model, .confirmed) }
        #expect(model.caseFile.cured == nil)
        let would = try #require(model.caseFile.wouldCure)
        _ = update(&model, .confirmed)
        #expect(model.action != nil)
        _ = update(&model, .digitPressed(1))
        #expect(model.caseFile.hasEnded)
        let cured = try #require(model.caseFile.cured)
        #expect(cured == would)
        #expect(cured.before.map(\.en) == before)
        #expect(cured.after.map(\.en) == after)
    }

    /// After the first example there is a second, and no third.
    @Test func theSecondExampleFollowsTheFirst() {
        var model = started()
        func end() {
            while model.question != nil { _ = update(&model, .confirmed) }
            _ = update(&model, .confirmed)
            _ = update(&model, .digitPressed(1))
        }
        end()
        #expect(model.rows.first?.kind == .afterwards(.nextExample))
        _ = update(&model, .confirmed)
        #expect(model.example == .serverWithWSUS)
        #expect(model.question?.id == "code")
        end()
        #expect(model.caseFile.hasEnded)
        #expect(!model.rows.contains { $0.kind == .afterwards(.nextExample) })
    }

    @Test func anotherAnswerCanBeGivenAndTheExampleGoesOn() {
        var model = started()
        _ = update(&model, .confirmed)
        _ = update(&model, .digitPressed(0))
        #expect(model.caseFile.answer(to: "what")?.value == .unknown)
        #expect(model.question?.id == "source")
        #expect(model.row?.kind == .choice("microsoft"))
    }

    @Test func aNewCaseHasNoAnswersStandingThere() {
        var model = started()
        _ = update(&model, .confirmed)
        model.returnHome()
        let place = HomeItem.allCases.firstIndex(of: .newCase) ?? 0
        _ = update(&model, .digitPressed(place + 1))
        #expect(model.example == nil)
        #expect(model.question?.id == "code")
        #expect(model.form.field.isEmpty)
        #expect(model.caseFile.isEmpty)
    }
}
