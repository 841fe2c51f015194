import Engine
import Knowledge
import Testing

@testable import Application
@testable import Canvas
@testable import Views

/// Every question of the guide at 80x24, in both languages, without scrolling.
@Suite struct FitTests {
    private static let size = Size(columns: 80, rows: 24)
    private static let untold = CaseFile()

    private func page(_ question: Question, _ language: Language, row: Int = 0) throws -> Page {
        var model = Model(language: language, caseFile: Self.untold)
        model.open(.change(question.id))
        model.form.row = row
        return Page(model, try #require(Frame(Self.size)))
    }

    @Test(arguments: Triage.guide.questions, Language.allCases)
    func theQuestionFits(_ question: Question, _ language: Language) throws {
        let page = try page(question, language)
        #expect(page.asked(question).count <= page.frame.question.count)
        #expect(page.shows(question).count <= page.frame.commands.count)
        #expect(page.findOut(question).count <= page.frame.commands.count)
        for line in page.shows(question) { #expect(Columns.width(of: line.text) <= page.frame.columns, "\(line.text)") }
    }

    /// Whichever row is pointed at.
    @Test(arguments: Triage.guide.questions, Language.allCases)
    func theAnswersFit(_ question: Question, _ language: Language) throws {
        for row in try page(question, language).model.rows.indices {
            let page = try page(question, language, row: row)
            let room = page.answers(question, below: page.asked(question).count)
            #expect(page.blocks.joined().count <= room.count, "row \(row)")
        }
    }

    /// However the code that is typed reads: a meaning of two lines, a slip that is offered.
    @Test(
        arguments: [
            "80072EFD", "80072EE2", "OX8OO72EFD", "hello", "0x8024401C", "8OO72EF", "80072EDF",
            "0x80020009 80072EFD 80240030",
        ], Language.allCases)
    func whatIsSaidOfACodeFits(_ typed: String, _ language: Language) throws {
        let question = try #require(Triage.guide.question("code"))
        var page = try page(question, language)
        var model = page.model
        _ = update(&model, .typed(typed))
        page = Page(model, page.frame)
        #expect(page.fieldNote.count >= 1)
        #expect(page.blocks.joined().count <= page.answers(question, below: page.asked(question).count).count)
    }

    @Test(arguments: Language.allCases) func theRailFits(_ language: Language) throws {
        var page = try page(Triage.guide.questions[0], language)
        page.rail()
        let last = StageWords.title(5)(language)
        #expect(page.canvas.picture.split(separator: "\n")[0].hasSuffix(last))
    }

    /// What is said of the row or the question below the panel has one line.
    @Test(arguments: Language.allCases) func theMessagesFit(_ language: Language) throws {
        let example = Example.signedOffice.caller.values.map { $0(language) }
        let said = [
            Interface.Lesson.brief, Interface.Field.mend, Interface.Field.tooLong, Interface.Asking.leftOpen,
            Interface.Asking.several, Interface.Asking.emptyIsUnknown, Interface.Screen.nothingToPasteInto,
            Interface.Screen.caseIsKept, Interface.Screen.endOfText, Interface.Example.end, Interface.Review.change,
        ]
        for text in example + said.map({ $0(language) }) {
            #expect(Columns.width(of: text) <= 78, "\(text)")
            #expect(Wrap.lines(text, columns: 38).count <= 2, "\(text)")
        }
    }
}
