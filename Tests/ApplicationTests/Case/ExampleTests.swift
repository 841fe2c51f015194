import Engine
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
    @Test func walksToItsOutcomeByEnterAlone() throws {
        var model = started()
        let example = try #require(model.example)
        var asked: [String] = []
        while let question = model.question, !asked.contains(question.id) {
            asked.append(question.id)
            #expect(example.caller[question.id] != nil, "the caller says nothing at \(question.id)")
            let prepared = try #require(example.answers[question.id], "\(question.id) is not answered")
            let answer = try #require(AnswerReader.read(prepared, for: question).answer)
            _ = update(&model, .confirmed)
            #expect(model.caseFile.answer(to: question.id)?.value == answer.value)
        }
        #expect(model.outcome == .notUsingProxy)
        #expect(Set(asked) == Set(example.answers.keys), "an answer is never asked for")
        #expect(Set(asked) == Set(example.caller.keys))
        #expect(model.caseFile.walk.void == [])
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
