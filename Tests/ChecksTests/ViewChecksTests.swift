import Application
import Canvas
import Engine
import Facts
import Guidance
import Testing

@testable import Checks
@testable import Views

@Suite("Checks of the screens") struct ViewChecksTests {
    @Test func everyScreenFitsAndExplainsItself() {
        let checks = ViewChecks.all()
        #expect(checks.flatMap(\.problems) == [])
        #expect(checks.map(\.id) == ["fit", "panel", "why"])
        #expect(checks[0].looked == [.init(36, "questions"), .init(2, "languages"), .init(2, "sizes")])
        #expect(checks[2].looked[1] == .init(OutcomeID.allCases.count, "outcomes"))
    }

    @Test(arguments: [
        (["one", "two", "three"], "the question takes 3 lines and has 2"),
        (["プロキシ"], "the question takes 8 columns and has 7"),
    ])
    func whatDoesNotFitIsNamed(lines: [String], message: String) {
        let fit = Fit(place: "question os", part: "the question", lines: lines, room: Size(columns: 7, rows: 2))
        #expect(fit.problem == Problem(rule: "Fit", subject: "question os", message: message))
    }

    @Test func whatFitsIsNoProblem() {
        let fit = Fit(place: "p", part: "p", lines: ["プロキ1", "two"], room: Size(columns: 7, rows: 2))
        #expect(fit.problem == nil)
    }

    /// A question without words is shown by its id; this id is longer than any screen has room for.
    @Test(arguments: [
        (80, 24, "the question takes 4 lines and has 3"), (40, 12, "the question takes 8 lines and has 7"),
    ])
    func aQuestionThatIsTooLongIsNamed(columns: Int, rows: Int, message: String) {
        let question = Question(String(repeating: "proxy server ", count: 23), stage: 1, .text([]))
        let problems = ViewChecks.fit(question, .en, Size(columns: columns, rows: rows))
        #expect(problems.map(\.message).contains(message), "\(problems.map(\.message))")
        #expect(problems.allSatisfy { $0.subject == "question \(question.id), \(columns)x\(rows), en" })
    }

    /// However little room the question leaves.
    @Test func aQuestionThatLeavesNoRoomIsNamed() {
        let question = Question(String(repeating: "proxy server ", count: 60), stage: 1, .text([]))
        let problems = ViewChecks.fit(question, .en, Size(columns: 40, rows: 12))
        #expect(problems.map(\.message) == ["the question takes 20 lines and has 7"])
    }

    @Test func aStatementThatF3DoesNotShowIsNamed() {
        let source = Source("A", title: Text(en: "A made-up paper", ja: "架空の資料"), address: "", date: "")
        let shown = QuestionWords.of("os").why[0]
        let statement = Statement(shown.text, .observed, [source])
        #expect(
            ViewChecks.unexplained([statement], behind: .question("os"), of: CaseFile(), "question os", .ja) == [
                Problem(rule: "Unexplained", subject: "question os, ja", message: "F3 does not show: 架空の資料")
            ])
    }
}
