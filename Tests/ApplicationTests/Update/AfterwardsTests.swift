import Engine
import Guidance
import Testing

@testable import Application

/// What can be said once a fix is in the person's hands.
@Suite struct AfterwardsTests {
    /// After a fix that did not help, or once answers are in, other questions decide: nobody knows them here.
    private func update(_ model: inout Model, _ message: Message) -> [Effect] {
        let hadOutcome = model.outcome != nil
        let effects = Application.update(&model, message)
        let leadsOn = hadOutcome && [.digitPressed(2), .digitPressed(5)].contains(message)
        guard leadsOn || message == .confirmed else { return effects }
        while let question = model.question, question.id != Triage.guide.symptom {
            model.caseFile.change { $0.answer(question.id, AnswerReader.dontKnow(question)) }
        }
        return effects
    }

    /// Windows 11, cannot connect, no login wanted: cause 1 stands first.
    private func atCauseOne() throws -> Model {
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
        _ = update(&model, .digitPressed(1))
        #expect(model.caseFile.walk.state == .ended("not-using-proxy", .worked))
        #expect(model.rows.map(\.kind) == [.afterwards(.printOut), .afterwards(.newCase), .afterwards(.leave)])
    }

    @Test func enterReadsToTheEndFirst() throws {
        var model = try atCauseOne()
        let extent = Extent(page: 10, last: 12, paragraphs: [0, 3, 22])
        _ = update(&model, .laidOut(extent))
        _ = update(&model, .confirmed)
        _ = update(&model, .confirmed)
        #expect(extent.line(of: model.form.top) == 12)
        #expect(model.caseFile.walk.state == .outcome("not-using-proxy"))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.walk.state == .ended("not-using-proxy", .worked))
    }

    @Test func theSameCodeGoesToTheNextCause() throws {
        var model = try atCauseOne()
        _ = update(&model, .digitPressed(2))
        #expect(model.outcome == .proxyRefuses)
        var seen: [OutcomeID] = [.notUsingProxy]
        while let outcome = model.outcome, outcome != .nothingLeft, !seen.contains(outcome) {
            seen.append(outcome)
            _ = update(&model, .digitPressed(2))
        }
        #expect(model.outcome == .nothingLeft, "no cause comes twice")
        #expect(seen.count > 5)
    }

    @Test func anotherCodeIsAskedForAndEveryOtherAnswerStays() throws {
        var model = try atCauseOne()
        let before = model.caseFile.walk.path.map(\.question)
        _ = update(&model, .digitPressed(3))
        #expect(model.question?.id == "code")
        #expect(model.form == Form())
        _ = update(&model, .edited(.insert("8024401B")))
        _ = update(&model, .confirmed)
        #expect(model.outcome == .proxyAuthentication)
        #expect(Set(before).subtracting(model.caseFile.walk.path.map(\.question)).isSubset(of: ["login"]))
    }

    @Test func theSameCodeWrittenOtherwiseIsTheSameSymptom() throws {
        var model = try atCauseOne()
        _ = update(&model, .digitPressed(3))
        _ = update(&model, .edited(.insert("-2147012867")))
        _ = update(&model, .confirmed)
        #expect(model.outcome == .proxyRefuses)
    }

    @Test func whatCannotBeTriedNowIsHandedOver() throws {
        var model = try atCauseOne()
        _ = update(&model, .digitPressed(4))
        #expect(model.caseFile.walk.state == .ended("not-using-proxy", .later))
        _ = update(&model, .undoPressed)
        #expect(model.caseFile.walk.state == .outcome("not-using-proxy"))
    }

    /// With "it works" the case is over: its text can be printed, a new one begun, or the wizard left.
    @Test func aCaseThatIsOverIsPrintedOrLeft() throws {
        var model = try atCauseOne()
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
        _ = update(&model, .digitPressed(6))
        #expect(model.question?.id == "what")
    }

    @Test func theNetworkTeamsAnswersLeadOn() throws {
        var model = try atCauseOne()
        model.caseFile.change { $0.answer("who", Answer(.choice("network-team"))) }
        try #require(model.outcome == .notUsingProxy, "what can be done on the PC comes first")
        _ = update(&model, .digitPressed(2))
        try #require(model.outcome == .askNetworkTeam)
        _ = update(&model, .digitPressed(5))
        #expect(model.outcome == .proxyRefuses)
    }

    /// A hand that is used to a digit says nothing else with it at the next outcome.
    @Test func noDigitMeansTwoThings() throws {
        var meanings: [Int: Set<Row.Kind>] = [:]
        for what in Afterwards.allCases { meanings[what.digit, default: []].insert(.afterwards(what)) }
        #expect(meanings.values.allSatisfy { $0.count == 1 })
        var model = try atCauseOne()
        for _ in 0..<3 {
            for row in model.rows { #expect(meanings[try #require(row.digit)] == [row.kind]) }
            _ = update(&model, .digitPressed(model.outcome == .nothingLeft ? 4 : 2))
        }
    }
}
