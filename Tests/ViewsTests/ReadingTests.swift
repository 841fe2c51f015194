import Engine
import Facts
import Guidance
import Testing

@testable import Application
@testable import Canvas
@testable import Views

/// The texts to be read: short enough to be read, and marked where they come from.
@Suite struct ReadingTests {
    private static let size = Size(columns: 80, rows: 24)

    /// With nothing known every question still says why in five pages, where all rules with their documents took
    /// twenty. The list of all hosts is as long as it is.
    @Test(arguments: Triage.guide.questions.filter { !QuestionWords.of($0.id).listsHosts }, Language.allCases)
    func whyIsAFewPages(_ question: Question, _ language: Language) {
        var model = Model(language: language, caseFile: CaseFile())
        model.open(.why(.question(question.id)))
        let extent = draw(model, Self.size).extent
        #expect(extent.last + extent.page <= 5 * extent.page, "\(extent)")
    }

    /// No address is cut in a word where a whole part of it fits the line.
    @Test(arguments: Language.allCases) func addressesBreakBetweenTheirParts(_ language: Language) throws {
        var model = Model(language: language)
        model.open(.terms)
        let addresses = try #require(model.passages).compactMap {
            if case .address(let text) = $0 { text } else { nil }
        }
        for address in addresses {
            var text = Document(columns: 78)
            text.add(.address(address), language)
            for line in text.lines.dropLast() { #expect(line.text.hasSuffix("/") || line.text.hasSuffix("-")) }
        }
    }

    /// The review tells what the person said from what came with the command.
    @Test func whatWasGivenIsMarked() throws {
        let question = try #require(Triage.guide.question("source"))
        let answer = try #require(AnswerReader.read("microsoft", for: question).answer)
        for (origin, isMarked) in [(Answer.Origin.given, true), (.asked, false)] {
            var session = Session()
            session.answer(question.id, answer.from(origin))
            var model = Model(language: .en, caseFile: CaseFile(session))
            _ = update(&model, .reviewPressed)
            #expect(draw(model, Self.size).canvas.picture.contains("[given at the start]") == isMarked)
        }
    }
}
