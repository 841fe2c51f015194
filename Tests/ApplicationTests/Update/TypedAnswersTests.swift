import Engine
import Guidance
import TestSupport
import Testing

@testable import Application

/// An answer changes only where the person confirms it.
@Suite struct TypedAnswersTests {
    private static let told = [
        "code": "80072EFD", "source": "wsus", "trigger": "automatic", "traffic": "scan", "ie": "static",
        "winhttp": "static", "wpad": "no", "proxy": "proxy.example.com:8080", "bypass": "<local>", "os": "10",
        "wsus-host": "wsus01.example.com:8530", "who": "myself",
    ]

    private static let textQuestions = Triage.guide.questions.filter { if case .text = $0.kind { true } else { false } }

    /// The question reopened in the review of a case in which it is answered, as an unanswered one too.
    private func reopened(_ question: Question, isAnswered: Bool) throws -> Model {
        var model = Model(language: .en, caseFile: try CaseFile(answers: Self.told))
        if !isAnswered { model.caseFile.change { $0.answer(question.id, AnswerReader.dontKnow(question)) } }
        model.change(question.id)
        return model
    }

    @Test(arguments: textQuestions, [false, true])
    func whatIsTypedIsText(_ question: Question, _ isAnswered: Bool) throws {
        var numbers = SeededNumbers(UInt64(question.id.utf8.count))
        let opened = try reopened(question, isAnswered: isAnswered)
        for row in opened.rows.indices {
            var model = opened
            model.form.row = row
            let (before, line) = (model.caseFile, model.form.field.string)
            let typed = (0..<40).map { _ in Character(Unicode.Scalar(UInt8.random(in: 0x21...0x7E, using: &numbers))) }
            for character in typed {
                let message = model.message(for: .character(character))
                #expect(message == .edited(.insert(String(character))))
                #expect(update(&model, message) == [])
            }
            #expect(model.screen == opened.screen && model.language == .en)
            #expect(model.caseFile == before)
            #expect(model.form.field.string == line + String(typed))
            #expect(model.takesText)
        }
    }

    /// A few letters, or many, as a terminal pours them in: wherever the pointer stands, they are in the line.
    @Test(arguments: textQuestions) func whatIsPouredInIsText(_ question: Question) throws {
        let opened = try reopened(question, isAnswered: false)
        for message in [Message.rushed("1q\n"), .poured("1q 2l\n3", truncated: false)] {
            for row in opened.rows.indices {
                var model = opened
                model.form.row = row
                let before = model.caseFile
                #expect(update(&model, message) == [])
                #expect(model.screen == opened.screen && model.caseFile == before)
                #expect(model.form.field.string.hasPrefix("1q"))
            }
        }
    }

    @Test(arguments: ["0", " 0 ", "０"]) func aLoneZeroIsDontKnow(_ typed: String) throws {
        for question in Self.textQuestions {
            var model = try reopened(question, isAnswered: true)
            _ = update(&model, .edited(.end))
            _ = update(&model, .edited(.eraseLine))
            for character in typed { _ = update(&model, model.message(for: .character(character))) }
            _ = update(&model, .confirmed)
            #expect(model.caseFile.session.events.last == .answered(question.id, AnswerReader.dontKnow(question)))
        }
    }

    /// Enter on a question that was only looked at says "don't know", whatever kind it is of.
    @Test(arguments: Triage.guide.questions) func aFreshQuestionSaysNothing(_ question: Question) {
        var model = Model(language: .en, caseFile: CaseFile(), showing: .walk)
        model.change(question.id)
        model.forms = [:]
        #expect(model.row?.kind == (model.isTextQuestion ? .field : .unknown))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.session.events == [.answered(question.id, AnswerReader.dontKnow(question))])
    }

    /// Back is one question, with nothing lost, and from the first one home.
    @Test func backGoesFromQuestionToQuestion() throws {
        var session = Session()
        session.answer("code", UpdateTests.connect)
        session.answer("what", Answer(.unknown))
        session.answer("source", Answer(.choice("microsoft")))
        session.answer("trigger", Answer(.choice("manual")))
        let file = CaseFile(session)
        var model = Model(language: .en, caseFile: file)
        for question in ["trigger", "source", "what", "code"] {
            _ = update(&model, .backPressed)
            #expect(model.screen == .change(question))
        }
        _ = update(&model, .backPressed)
        #expect(model.screen == .home)
        #expect(model.caseFile == file)
        _ = update(&model, .digitPressed(1))
        _ = update(&model, .backPressed)
        _ = update(&model, .confirmed)
        #expect(model.screen == .walk && model.question?.id == "traffic")
    }

    @Test func theReviewIsWhereBackLeadsFromThere() throws {
        var model = Model(language: .en, caseFile: try CaseFile(answers: ["code": "80072EFD", "source": "microsoft"]))
        _ = update(&model, .reviewPressed)
        _ = update(&model, .confirmed)
        _ = update(&model, .backPressed)
        #expect(model.screen == .review)
    }

    /// With nothing typed Enter takes over what is marked.
    @Test func enterOnTheEmptyEvidenceLineUsesTheMarks() {
        var model = Model(language: .en)
        _ = update(&model, .evidencePressed)
        _ = update(&model, .confirmed)
        #expect(model.screen == .evidence)
        _ = update(&model, .pasted(Pastes.windowsSeven, truncated: false))
        model.form.row = 0
        _ = update(&model, .confirmed)
        #expect(model.screen == .walk)
        #expect(model.caseFile.answer(to: "code")?.value == .text("0x80072EE2"))
    }

    /// A short text with the end of a line in it is evidence; without one it goes on in the line.
    @Test func whatIsRushedIsEvidenceOnceItsLineEnds() {
        var model = Model(language: .en)
        _ = update(&model, .evidencePressed)
        _ = update(&model, .rushed("80072"))
        #expect(model.form.field.string == "80072")
        _ = update(&model, .rushed("EE2\n"))
        #expect(model.form.field.isEmpty && model.evidence.count == 1)
    }
}
