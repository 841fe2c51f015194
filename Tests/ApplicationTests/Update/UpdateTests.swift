import Engine
import Guidance
import Testing

@testable import Application

/// Every change stated, no effect left over: what is not named in a step has to be as it was.
@Suite struct UpdateTests {
    func opened() -> Model { Model(language: .en, caseFile: CaseFile()) }

    /// Sends a message and states all that changed; anything else that changed fails.
    func send(
        _ message: Message, to model: inout Model, effects expected: [Effect] = [],
        at location: SourceLocation = #_sourceLocation, _ change: (inout Model) -> Void
    ) {
        var stated = model
        stated.notice = nil
        change(&stated)
        let effects = update(&model, message)
        #expect(model == stated, sourceLocation: location)
        #expect(effects == expected, sourceLocation: location)
    }

    func session(_ answers: (String, Answer)...) -> CaseFile {
        var session = Session()
        for (question, answer) in answers { session.answer(question, answer) }
        return CaseFile(session)
    }

    static let connect = Answer(
        .text("0x80072EFD"), settles: [Settlement("class", ["connect"])], note: "80072EFD")

    @Test func homeOpensACase() {
        var model = Model(language: .ja)
        send(.moved(1), to: &model) { $0.forms["home", default: Form()].row = 1 }
        send(.moved(-2), to: &model) { $0.forms["home", default: Form()].row = HomeItem.allCases.count - 2 }
        send(.digitPressed(1), to: &model) {
            $0.forms = [:]
            $0.caseFile = CaseFile()
            $0.returnToWalk()
        }
    }

    @Test func typingACode() {
        var model = opened()
        send(.edited(.insert("80072EFD")), to: &model) {
            $0.forms["code"] = Form()
            $0.forms["code"]?.field = TextField("80072EFD")
        }
        send(.confirmed, to: &model) { $0.caseFile = session(("code", Self.connect)) }
        #expect(model.question?.id == "what")
    }

    @Test func aLineThatCannotBeUsedStays() {
        var model = opened()
        _ = update(&model, .edited(.insert("hello")))
        send(.confirmed, to: &model) { $0.notice = Interface.Field.mend }
        #expect(model.form.field.string == "hello")
    }

    @Test func dontKnowGoesOnAndIsLeftOpen() {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        send(.digitPressed(0), to: &model) {
            $0.forms["what"] = Form()
            $0.forms["what"]?.row = 4
            $0.caseFile = session(("code", Self.connect), ("what", Answer(.unknown)))
            $0.notice = Interface.Asking.leftOpen
        }
    }

    @Test func severalAreMarkedAndThenTaken() throws {
        var model = opened()
        model.caseFile = session(
            ("code", Self.connect), ("what", Answer(.unknown)), ("source", Answer(.choice("microsoft"))),
            ("trigger", Answer(.choice("manual"))), ("traffic", Answer(.choice("scan"))), ("works", Answer(.unknown)),
            ("changed", Answer(.unknown)), ("between", Answer(.unknown)))
        try #require(model.question?.id == "ie")
        send(.digitPressed(3), to: &model) {
            $0.forms["ie"] = Form()
            $0.forms["ie"]?.row = 2
            $0.forms["ie"]?.marked = ["static"]
        }
        send(.moved(-1), to: &model) { $0.forms["ie"]?.row = 1 }
        send(.toggled, to: &model) { $0.forms["ie"]?.marked = ["static", "pac"] }
        let before = model.caseFile
        send(.confirmed, to: &model) {
            $0.caseFile = before
            $0.caseFile.change { $0.answer("ie", Answer(.choices(["static", "pac"]))) }
        }
    }

    @Test func aChangedAnswerListsWhatNoLongerCounts() throws {
        var model = opened()
        model.caseFile = session(
            ("code", Self.connect), ("os", Answer(.choice("10"))), ("updated", Answer(.choice("10-a"))))
        _ = update(&model, .reviewPressed)
        let row = try #require(model.rows.firstIndex { $0.kind == .answered("os") })
        model.form.row = row
        _ = update(&model, .confirmed)
        #expect(model.screen == .change("os"))
        _ = update(&model, .digitPressed(4))
        #expect(model.screen == .walk)
        #expect(model.caseFile.walk.void == ["updated"])
        _ = update(&model, .reviewPressed)
        #expect(model.caseFile.walk.path.map(\.question) == ["code", "os"])
    }

    @Test func whatNoLongerCountsIsSaidBeforeAnyLesson() {
        var model = opened()
        model.caseFile = session(
            ("code", Self.connect), ("os", Answer(.choice("10"))), ("updated", Answer(.choice("10-a"))))
        _ = update(&model, .osPressed)
        _ = update(&model, .digitPressed(4))
        #expect(model.notice == Interface.Review.noLongerCounts([QuestionWords.of("updated").label]))
    }

    @Test func givenAnswersThatContradictAreSaidAtOnce() {
        let build = Answer(.choice("10"), origin: .given, settles: [Settlement("windows", ["10-d"])])
        let month = Answer(.choice("10-a"), origin: .given)
        let model = Model(language: .en, caseFile: session(("os", build), ("updated", month)))
        #expect(model.notice == Interface.Review.noLongerCounts([QuestionWords.of("updated").label]))
        #expect(Model(language: .en, caseFile: session(("os", build))).notice == nil)
    }

    @Test func aBuildIsKeptWhereItsGenerationIsConfirmed() throws {
        var model = opened()
        let build = Answer(
            .choice("10"), origin: .given, settles: [Settlement("windows", ["10-d"])], note: "Windows 10 22H2")
        model.caseFile = session(("os", build), ("code", Self.connect))
        _ = update(&model, .osPressed)
        #expect(model.row?.kind == .choice("10"))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "os") == build.from(.asked))
        _ = update(&model, .osPressed)
        _ = update(&model, .digitPressed(4))
        #expect(model.caseFile.answer(to: "os") == Answer(.choice("11")))
    }

    @Test func aCaseThatWasLeftCanBeGoneBackTo() {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        send(.backPressed, to: &model) {
            $0.open(.change("code"))
            $0.isSteppingBack = true
            $0.forms["code"] = Form()
            $0.forms["code"]?.field = TextField("80072EFD")
            $0.forms["code"]?.standing = Self.connect
        }
        send(.backPressed, to: &model) {
            $0.returnHome()
            $0.notice = Interface.Screen.caseIsKept
        }
        #expect(model.rows.map(\.kind).first == .home(.goOn))
        send(.digitPressed(1), to: &model) {
            $0.forms["home"] = Form()
            $0.returnToWalk()
        }
        #expect(model.question?.id == "what")
    }

    @Test func languageChangesAndKeepsThePlace() {
        var model = opened()
        _ = update(&model, .edited(.insert("8007")))
        send(.languagePressed, to: &model) { $0.language = .ja }
        send(.languagePressed, to: &model) { $0.language = .en }
    }

    @Test func theOSCanBeToldAtAnyTime() {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        send(.osPressed, to: &model) { $0.open(.change("os")) }
        send(.digitPressed(4), to: &model) {
            $0.forms["os"] = Form()
            $0.forms["os"]?.row = 3
            $0.close()
            $0.caseFile = session(("code", Self.connect), ("os", Answer(.choice("11"))))
            $0.notice = Interface.Lesson.brief
        }
        #expect(model.question?.id == "what")
    }

    /// The lesson is for the generations that have moved on from KB2894304, and for no other.
    @Test(arguments: [(1, false), (2, false), (3, true), (4, true)])
    func theLessonIsSaidFromTenOn(_ digit: Int, _ isSaid: Bool) {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        _ = update(&model, .osPressed)
        _ = update(&model, .digitPressed(digit))
        #expect((model.notice == Interface.Lesson.brief) == isSaid)
    }

    @Test func aPasteGoesIntoTheLineAsOneLine() {
        var model = opened()
        send(.pasted("8007\n2EFD\u{1B}", truncated: false), to: &model) {
            $0.forms["code"] = Form()
            $0.forms["code"]?.field = TextField("8007 2EFD<ESC>")
        }
        send(.pasted("x", truncated: true), to: &model) {
            $0.forms["code"]?.field = TextField("8007 2EFD<ESC>x")
            $0.notice = Interface.Field.tooLong
        }
        model.form.row = 1
        _ = update(&model, .helpPressed)
        send(.pasted("80072EFD", truncated: false), to: &model) { $0.notice = Interface.Screen.nothingToPasteInto }
    }

    @Test func aLineThatIsFullSaysSo() {
        var model = opened()
        _ = update(&model, .edited(.insert(String(repeating: "0", count: TextField.limit))))
        send(.edited(.insert("1")), to: &model) { $0.notice = Interface.Field.tooLong }
        send(.edited(.backspace), to: &model) {
            $0.forms["code"]?.field = TextField(String(repeating: "0", count: TextField.limit - 1))
        }
    }

    /// Enter and Esc are ways back from a page that was opened over the case.
    @Test func whyIsOpenedOverTheQuestionAndTheOutcome() throws {
        var model = opened()
        send(.whyPressed, to: &model) { $0.open(.why(.question("code"))) }
        send(.confirmed, to: &model) { $0.close() }
        model.caseFile = try CaseFile(answers: ["code": "80070422", "anyway": "no"])
        send(.whyPressed, to: &model) { $0.open(.why(.outcome(.notProxy))) }
        send(.backPressed, to: &model) { $0.close() }
        #expect(model.outcome == .notProxy)
    }

    @Test func theLookUpTakesALineAndLeavesTheCaseAlone() {
        var model = Model(language: .en)
        _ = update(&model, .digitPressed(3))
        #expect(model.screen == .lookUp)
        _ = update(&model, .edited(.insert("80072EFD")))
        send(.confirmed, to: &model) { $0.forms["look-up"]?.row = 1 }
        send(.backPressed, to: &model) { $0.close() }
        #expect(model.caseFile.isEmpty)
    }

    /// Offered as it is typed, and gone with the next letter.
    @Test func aSlipIsOfferedInPlaceOfTheSuggestions() {
        var model = opened()
        _ = update(&model, .edited(.insert("8OO72EF")))
        send(.edited(.insert("D")), to: &model) {
            $0.forms["code"]?.field = TextField("8OO72EFD")
            $0.forms["code"]?.offers = ["0x80072EFD"]
        }
        #expect(model.rows.map(\.kind) == [.field, .suggestion("0x80072EFD"), .unknown])
        var taken = model
        _ = update(&taken, .moved(1))
        _ = update(&taken, .confirmed)
        #expect(taken.caseFile.answer(to: "code") == Answer(.text("0x80072EFD"), settles: Self.connect.settles))
        send(.edited(.insert("XX")), to: &model) {
            $0.forms["code"]?.field = TextField("8OO72EFDXX")
            $0.forms["code"]?.offers = []
        }
    }

    /// It reads right, and no table has it: taken as it is, or corrected.
    @Test func anUnknownCodeIsTakenAsItIs() {
        var model = opened()
        _ = update(&model, .edited(.insert("80072EDF")))
        #expect(model.rows.map(\.kind) == [.field, .suggestion("0x80072EFD"), .unknown])
        _ = update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "code")?.value == .text("0x80072EDF"))
    }

    @Test func aCodeOfTheCommandLineThatIsPerhapsASlipIsDoubted() throws {
        #expect(
            Model(language: .en, caseFile: try CaseFile(answers: ["code": "80072EDF"])).notice
                == Interface.Field.doubt("0x80072EDF", "0x80072EFD"))
        for code in ["80072EFD", "0x8024ABCD", "unknown"] {
            #expect(Model(language: .en, caseFile: try CaseFile(answers: ["code": code])).notice == nil, "\(code)")
        }
    }

    @Test func anAnswerIsChangedFromWhatWasTyped() throws {
        var model = opened()
        model.caseFile = session(("code", Self.connect))
        _ = update(&model, .reviewPressed)
        _ = update(&model, .confirmed)
        #expect(model.screen == .change("code"))
        #expect(model.form.field.string == "80072EFD")
    }
}
