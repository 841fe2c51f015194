import Engine
import Facts
import Guidance
import Testing

@testable import Application
@testable import Canvas
@testable import Views

/// What comes and goes on a screen while it is used, at 80x24 in both languages. What always stands there is looked at
/// by `ViewChecks`.
@Suite struct FitTests {
    private static let size = Size(columns: 80, rows: 24)
    private static let untold = CaseFile()

    private func page(_ question: Question, _ language: Language) throws -> Page {
        let model = Model(language: language, caseFile: Self.untold, showing: .change(question.id))
        return Page(model, try #require(Frame(Self.size)))
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

    /// What is said of the row or the question below the panel has one line.
    @Test(arguments: Language.allCases) func theMessagesFit(_ language: Language) throws {
        let example = Example.signedOffice.caller.values.map { $0(language) }
        let said = [
            Interface.Lesson.brief, Interface.Field.mend, Interface.Field.tooLong, Interface.Asking.leftOpen,
            Interface.Asking.several, Interface.Asking.severalBeyondDigits, Interface.Asking.beyondDigits,
            Interface.Review.ticksAreKept, Interface.Asking.emptyIsUnknown, Interface.Screen.nothingToPasteInto,
            Interface.Screen.tooFastForKeys,
            Interface.Screen.caseIsKept, Interface.Screen.endOfText, Interface.Example.end, Interface.Review.change,
        ]
        for text in example + said.map({ $0(language) }) {
            #expect(Columns.width(of: text) <= 78, "\(text)")
            #expect(Wrap.lines(text, columns: 38).count <= 2, "\(text)")
        }
    }

    /// The keys that lead on, that save most questions, that lead back and that tell the rest are never cut.
    @Test(arguments: Language.allCases) func theMostNeededKeysAreShown(_ language: Language) throws {
        for told in [[:], ["code": "80072EFD"]] {
            let model = Model(language: language, caseFile: try Scene("", told).caseFile())
            let keys = draw(model, Self.size).canvas.picture.split(separator: "\n").last ?? ""
            let wanted = model.lettersAreText ? ["F4 ", "F5 ", "Esc ", "F1 "] : ["e ", "o ", "b ", "? "]
            for key in ["Enter "] + wanted { #expect(keys.contains(" " + key), "\(key): \(keys)") }
        }
    }

    /// Whatever is told at the first look at an outcome, it is told as well that there is more to read.
    @Test(arguments: [Self.size, Frame.smallest], Language.allCases)
    func noNoticeHidesThatThereIsMore(_ size: Size, _ language: Language) throws {
        let told = ["code": "80070422", "anyway": "no"]
        var model = Model(language: language, caseFile: try Scene("", told).caseFile())
        let whole = draw(model, size)
        _ = update(&model, .laidOut(whole.extent))
        #expect(whole.extent.last > 0)
        for notice in [Interface.Lesson.brief, Interface.Evidence.taken(5, leftOpen: [Interface.Lesson.brief])] {
            model.notice = notice
            #expect(draw(model, size).canvas.picture.contains("(PgDn)"), "\(draw(model, size).canvas.picture)")
        }
    }

    /// Along the example the caller answers the question, so that no notice hides what is said; at 80 columns both are
    /// seen.
    @Test(arguments: [Self.size, Frame.smallest], Language.allCases)
    func theCallerIsHeardAtEveryQuestion(_ size: Size, _ language: Language) throws {
        var model = Model(language: language)
        let place = HomeItem.allCases.filter { $0 != .goOn }.firstIndex(of: .example) ?? 0
        _ = update(&model, .digitPressed(place + 1))
        var wasNoticed = false
        var asked: Set<String> = []
        while let question = model.question, asked.insert(question.id).inserted {
            let caller = try #require(model.example?.caller[question.id])
            let picture = draw(model, size).canvas.picture
            #expect(solid(picture).contains(solid(caller(language))), "\(question.id)\n\(picture)")
            if let notice = model.notice, size == Self.size {
                wasNoticed = true
                #expect(picture.contains(notice(language)), "\(picture)")
            }
            _ = update(&model, .confirmed)
        }
        #expect(model.outcome != nil)
        #expect(wasNoticed == (size == Self.size))
    }

    /// What a text showed is opened from the review, seen whole row by row, and can be taken back.
    @Test(arguments: [Self.size, Frame.smallest], Language.allCases)
    func whatWasOnlyHeardCanBeCorrected(_ size: Size, _ language: Language) throws {
        var session = Session()
        for (id, words) in [("code", "0x80D05001"), ("seen", "range-refused")] {
            let question = try #require(Triage.guide.question(id))
            session.answer(id, try #require(AnswerReader.read(words, for: question).answer))
        }
        var model = Model(language: language, caseFile: CaseFile(session), showing: .review)
        let place = try #require(model.rows.firstIndex { $0.kind == .answered("seen") })
        _ = update(&model, .moved(place))
        _ = update(&model, .confirmed)
        #expect(model.question?.id == "seen")
        #expect(model.form.marked == ["range-refused"])
        #expect(model.row?.kind == .choice("range-refused"))
        // Once round the list, back to where it was read.
        for _ in model.rows {
            let picture = draw(model, size).canvas.picture
            let row = try #require(model.row)
            #expect(solid(picture).contains(solid(row.text(language))), "\(picture)")
            _ = update(&model, .moved(1))
        }
        #expect(model.row?.kind == .choice("range-refused"))
        _ = update(&model, .toggled)
        #expect(model.form.marked == [])
        let none = try #require(model.rows.firstIndex { $0.kind == .none })
        _ = update(&model, .moved(none - model.form.row))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "seen")?.value == .choices([]))
    }

    private func solid(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
