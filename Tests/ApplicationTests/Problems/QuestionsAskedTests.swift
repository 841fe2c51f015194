import Engine
import Guidance
import Testing

@testable import Application

/// How many questions a caller hears who knows what is known of a case, and says "don't know" to all else.
@Suite struct QuestionsAskedTests {
    /// A case walked question by question.
    private struct Call: CustomStringConvertible {
        let name: String
        let asked: [String]
        let first: String?
        let isRight: Bool

        var description: String {
            "\(name): \(asked.count) \(isRight ? "right" : "not right") \(first ?? "-"): \(asked.joined(separator: " "))"
        }
    }

    private static func call(
        _ name: String, _ answers: [String: String], evidence: [String] = [], accepted: [String]
    ) -> Call {
        let given = GivenCase(answers: answers, evidence: evidence).withEvidence
        var file = CaseFile()
        var asked: [String] = []
        while let question = file.question, asked.count < 50 {
            asked.append(question.id)
            let answer = given[question.id].flatMap { AnswerReader.read($0, for: question).answer }
            file.change { $0.answer(question.id, answer ?? AnswerReader.dontKnow(question)) }
        }
        let first = file.causes.first?.rawValue
        return Call(name: name, asked: asked, first: first, isRight: accepted.contains(first ?? ""))
    }

    private static func median(_ calls: [Call]) -> Int { calls.map(\.asked.count).sorted()[calls.count / 2] }

    /// At the median at most eight, and where it ends the cause is the right one.
    @Test func thePostedCases() throws {
        let calls = try PostedCase.all().map {
            Self.call($0.id, $0.answers, evidence: $0.pastes, accepted: $0.accepted)
        }
        for call in calls { print(call) }
        print("median \(Self.median(calls)), right \(calls.count(where: \.isRight)) of \(calls.count)")
        #expect(Self.median(calls) <= 8)
    }

    @Test func theTwentyProblems() throws {
        let calls = Problem.all.filter { $0.outcome.cause != nil }.map {
            Self.call($0.name, $0.answers, accepted: [$0.outcome.rawValue])
        }
        for call in calls { print(call) }
        print("median \(Self.median(calls)), right \(calls.count(where: \.isRight)) of \(calls.count)")
        #expect(Self.median(calls) <= 8)
    }
}
