import Engine
import Guidance
import Testing
@testable import Application

/// What is said, and which digits lead on, after something was tried.
extension AfterwardsTests {
    /// Where more can be done than there are digits none is left out, also once something was done and the questions are
    /// at an end; each takes the row that it stands at.
    @Test func noDigitIsMissingInALongList() throws {
        var model = try CaseFile(answers: ["code": "80072EFE", "what": "windows-update"]).inModel
        while let question = model.question { model.give(AnswerReader.dontKnow(question)) }
        for _ in 0..<3 {
            try #require(model.caseFile.plan.count > 7)
            #expect(model.rows.compactMap(\.digit) == Array(1...9))
            for (digit, row) in zip(1..., model.rows.prefix(7)) {
                var opened = model
                _ = Application.update(&opened, .digitPressed(digit))
                #expect(opened.action.map { .action($0.id) } == row.kind)
            }
            let outcome = try #require(model.outcome)
            model.open(.action(model.caseFile.plan[0].id))
            model.note(outcome, .unseen)
            while let question = model.question { model.give(AnswerReader.dontKnow(question)) }
        }
    }

    /// "Do not change any setting" holds until it works; then other things do.
    @Test func theCallerIsToldWhatIsTrueNow() throws {
        var model = try atCauseOne()
        let open = model.caseFile.toldCaller(.notUsingProxy)
        #expect(open == Outcome.of(.notUsingProxy).tell(model.caseFile.facts, model.caseFile.verdict))
        var handedOver = model
        _ = update(&handedOver, .digitPressed(9))
        #expect(handedOver.caseFile.toldCaller(.notUsingProxy) == open)
        try openChange(&model)
        _ = update(&model, .digitPressed(1))
        #expect(model.caseFile.toldCaller(.notUsingProxy) == Interface.Outcome.solved(byChange: true))
        model = try CaseFile(answers: ["code": "80070422", "anyway": "no"]).inModel
        model.note(.notProxy, .worked)
        #expect(model.caseFile.toldCaller(.notProxy) == Interface.Outcome.solved(byChange: false))
    }

    /// What is said below agrees with the title: first is what stands first, and after causes in vain it is the next.
    @Test func theNoticeAgreesWithTheTitle() throws {
        var model = try atCauseOne()
        model.caseFile.change { $0.hearEnough() }
        let first = try #require(model.outcome)
        model.note(first, .same)
        let second = try #require(model.outcome)
        try #require(second != first)
        #expect(model.notice == Interface.Trial.nowNext(Outcome.of(second).title))
        #expect(model.caseFile.title(of: second).en.contains("(2 of "))
        _ = update(&model, .undoPressed)
        model.note(Answer(.choice("yes")), of: "login")
        let likeliest = try #require(model.outcome)
        try #require(likeliest != first)
        #expect(model.notice == Interface.Trial.nowFirst(Outcome.of(likeliest).title))
        #expect(!model.caseFile.title(of: likeliest).en.contains("(2 of "))
    }

    /// "Same code" is said only where there is one.
    @Test func withoutACodeItStillFails() throws {
        var model = try CaseFile(answers: ["source": "microsoft", "os": "11", "winhttp": "direct", "ie": "static"])
            .inModel
        try openChange(&model)
        #expect(model.rows.map(\.text.en)[1] == "It still fails")
        model = try atCauseOne()
        try openChange(&model)
        #expect(model.rows.map(\.text.en)[1] == "Same code")
    }

    /// A hand that is used to a digit says nothing else with it after the next change.
    @Test func noDigitMeansTwoThings() throws {
        var model = try atCauseOne()
        for change in model.caseFile.plan where change.fix.kind.mayCure {
            model.open(.action(change.id))
            #expect(
                model.rows.map { [$0.digit] } == [[1], [2], [3], [4]]
                    && model.rows.map(\.kind) == [.works, .sameCode, .anotherCode, .later].map { .afterwards($0) })
            model.close()
        }
        let digits = model.rows.compactMap(\.digit)
        #expect(Set(digits).count == digits.count)
        #expect(model.rows.filter { $0.digit == nil }.map(\.kind) == [.collect])
        #expect(Array(digits.suffix(2)) == [8, 9])
    }
}
