import Engine
import Guidance
import Testing

@testable import Application

/// What is marked and pointed at in a list.
@Suite struct ListsTests {
    private static let lists = Triage.guide.questions.filter { if case .several = $0.kind { true } else { false } }

    private func opened(_ question: Question, standing: Answer?) -> Model {
        var model = Model(language: .en, caseFile: CaseFile(), showing: .walk)
        if let standing { model.caseFile.change { $0.answer(question.id, standing) } }
        model.change(question.id)
        return model
    }

    /// Marks that are no answer yet stay, whether the question is opened again or gone back to; and that is said.
    @Test(arguments: lists, [true, false]) func theReviewLosesNoMarks(_ question: Question, _ isAnswered: Bool) {
        let choices = question.choices.map(\.id)
        var model = opened(question, standing: isAnswered ? Answer(.choices([choices[0]])) : nil)
        model.form.row = 1
        _ = update(&model, .toggled)
        let marked = model.form.marked
        _ = update(&model, .reviewPressed)
        #expect(model.notice == Interface.Review.ticksAreKept)
        var back = model
        _ = update(&back, .backPressed)
        #expect(back.form.marked == marked && back.screen == .change(question.id))
        model.change(question.id)
        #expect(model.form.marked == marked)
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: question.id)?.value == .choices(marked))
    }

    /// An answer that was given since is what the question opens with.
    @Test(arguments: lists) func whatWasAnsweredSinceIsShown(_ question: Question) {
        let choices = question.choices.map(\.id)
        var model = opened(question, standing: Answer(.choices([choices[0]])))
        model.form.row = 1
        _ = update(&model, .toggled)
        model.caseFile.change { $0.answer(question.id, Answer(.choices([choices[1]]))) }
        _ = update(&model, .reviewPressed)
        model.change(question.id)
        #expect(model.form.marked == [choices[1]])
    }

    /// As far as the screen reaches, and no further than the ends of the list.
    @Test func theReviewTurnsAsATextDoes() throws {
        var model = Model(language: .en, caseFile: try CaseFile(answers: ["code": "80072EFD", "source": "wsus"]))
        while let question = model.question { model.give(AnswerReader.dontKnow(question)) }
        _ = update(&model, .reviewPressed)
        let last = model.rows.count - 1
        try #require(last > 12)
        _ = update(&model, .laidOut(Extent(page: 6)))
        let moves: [(Key, Int)] = [
            (.pageDown, 5), (.pageDown, 10), (.pageUp, 5), (.end, last), (.pageDown, last), (.home, 0), (.pageUp, 0),
        ]
        for (key, row) in moves {
            _ = update(&model, model.message(for: key))
            #expect(model.form.row == row, "\(key.name)")
        }
    }
}
