import Application
import Canvas
import Engine
import Facts
import Foundation
import Guidance
import TestSupport
import Testing

@testable import Views

/// What is done first stands on the outcome's page whole: with its command, and what to expect of it.
@Suite struct FirstActionTests {
    struct Posted: Sendable, Decodable, CustomTestStringConvertible {
        let id: String
        let pastes: [String]
        let answers: [String: String]
        var testDescription: String { id }
    }

    /// Every fourth, so that it takes little time; all of them with `WUTRIAGE_LONG=1`.
    private static func posted() throws -> [Posted] {
        let all = Table.lines(of: "problems.jsonl")
        let isLong = ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] != nil
        let lines = isLong ? all : stride(from: 2, to: all.count, by: 4).map { all[$0] }
        return try lines.map { try JSONDecoder().decode(Posted.self, from: Data($0.utf8)) }
    }

    @Test(arguments: try! posted()) func standsOnThePageWithoutScrolling(_ posted: Posted) throws {
        let told = GivenCase(answers: posted.answers, evidence: posted.pastes).withEvidence
        var session = Session()
        for question in Triage.guide.questions {
            guard let text = told[question.id] else { continue }
            if let answer = AnswerReader.read(text, for: question).answer { session.answer(question.id, answer) }
        }
        let file = CaseFile(session.answeringTheRest())
        for language in Language.allCases {
            let model = Model(language: language, caseFile: file)
            let page = draw(model, Size(columns: 80, rows: 24)).canvas.picture
            let expect = try #require(file.next).fix.expect(language).suffix(8)
            let text = page.filter { !$0.isWhitespace }
            #expect(text.contains(expect.filter { !$0.isWhitespace }), "\(posted.id)\n\(page)")
        }
    }
}
