import Engine
import Guidance
import Testing

@testable import Application

/// What can be said of an action once it was done.
@Suite struct AfterwardsTests {
    /// After what did not help, or once answers are in, other questions decide: nobody knows them here.
    func update(_ model: inout Model, _ message: Message) -> [Effect] {
        let effects = Application.update(&model, message)
        guard model.caseFile.session.events.count > 0, model.screen == .walk else { return effects }
        while let question = model.question, question.id != Triage.guide.symptom {
            model.caseFile.change { $0.answer(question.id, AnswerReader.dontKnow(question)) }
        }
        return effects
    }

    /// Opens the first change or request of the plan.
    func openChange(_ model: inout Model) throws {
        let change = try #require(model.caseFile.plan.first { $0.fix.kind.mayCure })
        model.open(.action(change.id))
    }

    /// Says "same code" of every change and request of the first cause.
    func tryCauseInVain(_ model: inout Model) throws {
        let first = try #require(model.outcome)
        while model.outcome == first,
            let cure = model.caseFile.plan.first(where: { $0.fix.kind.mayCure && $0.outcomes.contains(first) })
        {
            model.open(.action(cure.id))
            _ = update(&model, .digitPressed(2))
        }
    }

    /// Windows 11, cannot connect, no login wanted: cause 1 stands first.
    func atCauseOne() throws -> Model {
        let given = [
            "code": "80072EFD", "source": "microsoft", "os": "11", "traffic": "scan", "ie": "static",
            "winhttp": "direct", "wpad": "no", "login": "no",
        ]
        var model = Model(language: .en, caseFile: CaseFile())
        while let question = model.question {
            let answer = given[question.id].map { AnswerReader.read($0, for: question).answer }
            model.give(try #require(answer ?? AnswerReader.dontKnow(question)))
        }
        try #require(model.outcome == .notUsingProxy)
        return model
    }

    @Test func itWorksEndsTheCase() throws {
        var model = try atCauseOne()
        try openChange(&model)
        _ = update(&model, .digitPressed(1))
        #expect(model.caseFile.walk.state == .ended("not-using-proxy", .worked))
        #expect(model.screen == .walk)
        #expect(model.rows.map(\.kind) == [.afterwards(.printOut), .afterwards(.newCase), .afterwards(.leave)])
    }

    /// Whoever has heard enough sees what to do, reads in the review what was not asked, and can hear the rest.
    @Test func whoHasHeardEnoughSeesWhatToDo() throws {
        var model = Model(language: .en, caseFile: CaseFile())
        let symptom = try #require(model.question)
        model.give(try #require(AnswerReader.read("0x80072EFD", for: symptom).answer))
        let asked = try #require(model.question?.id)
        #expect(Application.update(&model, .enoughPressed) == [])
        #expect(model.outcome != nil)
        #expect(model.caseFile.whyNotNeeded(asked) == Interface.Review.notAsked)
        let row = try #require(model.rows.first { $0.kind == .afterwards(.askOn) })
        let digit = try #require(row.digit)
        #expect(Application.update(&model, .digitPressed(digit)) == [])
        #expect(model.question?.id == asked)
        _ = Application.update(&model, .enoughPressed)
        _ = Application.update(&model, .undoPressed)
        #expect(model.question?.id == asked)
        #expect(model.notice == Interface.Trial.asksOn)
    }

    /// The key means nothing where no question is asked.
    @Test func enoughMeansNothingElsewhere() throws {
        var model = try atCauseOne()
        let before = model.caseFile
        #expect(Application.update(&model, .enoughPressed) == [])
        #expect(model.caseFile == before)
    }

    /// The first action is opened by Enter; there it is read to its end before Enter says what came of it.
    @Test func enterReadsToTheEndFirst() throws {
        var model = try atCauseOne()
        _ = update(&model, .confirmed)
        #expect(model.action?.id == model.caseFile.plan.first?.id)
        model = try atCauseOne()
        try openChange(&model)
        let extent = Extent(page: 10, last: 12, paragraphs: [0, 3, 22])
        _ = update(&model, .laidOut(extent))
        _ = update(&model, .confirmed)
        _ = update(&model, .confirmed)
        #expect(extent.line(of: model.form.top) == 12)
        #expect(model.caseFile.walk.state == .outcome("not-using-proxy"))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.walk.state == .ended("not-using-proxy", .worked))
    }

    /// One change in vain leaves the cause what it is while another can cure it; then the next cause stands first.
    @Test func theSameCodeGoesToTheNextAction() throws {
        var model = try atCauseOne()
        try openChange(&model)
        let done = try #require(model.action)
        _ = update(&model, .digitPressed(2))
        #expect(model.outcome == .notUsingProxy)
        #expect(!model.caseFile.plan.map(\.id).contains(done.id))
        #expect(model.notice != nil)
        var seen: [OutcomeID] = []
        while let outcome = model.outcome, outcome != .nothingLeft, !seen.contains(outcome) {
            seen.append(outcome)
            try tryCauseInVain(&model)
            // What is left of it hangs on looks that nobody has taken.
            if model.outcome == outcome {
                model.caseFile.change { $0.tried(outcome.rawValue, .same, symptom: Triage.guide.symptom) }
            }
        }
        #expect(model.outcome == .nothingLeft, "no cause comes twice")
        #expect(seen.count > 5)
    }

    @Test func anotherCodeIsAskedForAndEveryOtherAnswerStays() throws {
        var model = try atCauseOne()
        let before = model.caseFile.walk.path.map(\.question)
        try openChange(&model)
        _ = update(&model, .digitPressed(3))
        #expect(model.question?.id == "code")
        #expect(model.form == Form())
        _ = update(&model, .edited(.insert("8024401B")))
        _ = update(&model, .confirmed)
        #expect(model.outcome == .proxyAuthentication)
        #expect(Set(before).subtracting(model.caseFile.walk.path.map(\.question)).isSubset(of: ["login"]))
    }

    /// The code can change without anything being done about it.
    @Test func anotherCodeCanComeByItself() throws {
        var model = try atCauseOne()
        _ = update(&model, .digitPressed(8))
        #expect(model.question?.id == "code")
    }

    @Test func theSameCodeWrittenOtherwiseIsTheSameSymptom() throws {
        var model = try atCauseOne()
        try openChange(&model)
        let done = try #require(model.action)
        _ = update(&model, .digitPressed(3))
        _ = update(&model, .edited(.insert("-2147012867")))
        _ = update(&model, .confirmed)
        #expect(!model.caseFile.plan.map(\.id).contains(done.id))
    }

    @Test func whatCannotBeTriedNowIsHandedOver() throws {
        var model = try atCauseOne()
        _ = update(&model, .digitPressed(9))
        #expect(model.caseFile.walk.state == .ended("not-using-proxy", .later))
        _ = update(&model, .undoPressed)
        #expect(model.caseFile.walk.state == .outcome("not-using-proxy"))
    }

    /// With "it works" the case is over: its text can be printed, a new one begun, or the wizard left.
    @Test func aCaseThatIsOverIsPrintedOrLeft() throws {
        var model = try atCauseOne()
        try openChange(&model)
        _ = update(&model, .digitPressed(1))
        let lines = Printout.lines(of: model)
        #expect(update(&model, .digitPressed(7)) == [.print(lines)])
        #expect(update(&model, .digitPressed(9)) == [.leave(lines)])
        #expect(update(&model, .digitPressed(8)) == [])
        #expect(model.question?.id == "code")
        #expect(model.caseFile.isEmpty)
    }

    @Test func aCodeThatIsNoProxyMatterCanBeWalkedOn() throws {
        var model = Model(language: .en, caseFile: try CaseFile(answers: ["code": "80070422", "anyway": "no"]))
        try #require(model.outcome == .notProxy)
        _ = Application.update(&model, .digitPressed(7))
        #expect(model.question?.id == "what")
    }

    @Test func theNetworkTeamsAnswersLeadOn() throws {
        var model = try atCauseOne()
        model.caseFile.change { $0.answer("who", Answer(.choice("network-team"))) }
        try #require(model.outcome == .notUsingProxy, "what can be done on the PC comes first")
        try tryCauseInVain(&model)
        try #require(model.outcome == .askNetworkTeam)
        _ = update(&model, .digitPressed(7))
        #expect(model.outcome == .proxyRefuses)
    }

    /// What a look showed is an answer; where it shows one more thing, that is asked next.
    @Test func whatALookShowedIsAnAnswer() throws {
        var model = try CaseFile(answers: ["code": "80072EFD", "source": "microsoft", "os": "11", "winhttp": "direct"])
            .inModel
        let test = try #require(model.caseFile.plan.first { $0.question == "login" })
        model.open(.action(test.id))
        #expect(
            model.rows.map(\.kind) == [
                .result("login", Choice("no")), .result("login", Choice("yes")), .afterwards(.unseen),
            ])
        _ = Application.update(&model, .digitPressed(2))
        #expect(model.caseFile.answer(to: "login")?.value == .choice("yes"))
        #expect(model.caseFile.answer(to: "login")?.origin == .look("test-proxy"))
        #expect(model.screen == .action(test.id))
        #expect(model.action?.question == "ports")
        #expect(model.caseFile.causes.first == .proxyAuthentication)
        #expect(model.notice != nil)
    }

    /// Enter on a question that has just come must not say what the hand said of the one before.
    @Test(arguments: [[Message.digitPressed(2)], [.moved(-1), .confirmed]])
    func theNextQuestionOfALookStartsOnItsOwnLine(_ answer: [Message]) throws {
        var model = try CaseFile(answers: ["code": "80072EFD", "source": "microsoft", "os": "11", "winhttp": "direct"])
            .inModel
        let test = try #require(model.caseFile.plan.first { $0.question == "login" })
        model.open(.action(test.id))
        for message in answer { _ = Application.update(&model, message) }
        try #require(model.action?.question == "ports")
        #expect(model.row?.kind == .afterwards(.unseen))
        _ = Application.update(&model, .confirmed)
        #expect(model.caseFile.answer(to: "ports") == nil)
    }

    /// What is taken back is asked as if it had never been.
    @Test func aResultTakenBackLeavesNothingPointedAt() throws {
        var model = try atCauseOne()
        try openChange(&model)
        let done = try #require(model.action)
        _ = update(&model, .digitPressed(2))
        _ = Application.update(&model, .undoPressed)
        model.open(.action(done.id))
        #expect(model.form == Form())
    }
}

extension CaseFile {
    var inModel: Model { Model(language: .en, caseFile: self) }
}
