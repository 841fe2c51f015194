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
        /// How many questions were asked when an accepted cause came first for good; all, where none did.
        let until: Int

        var description: String {
            "\(name): \(until) of \(asked.count) \(isRight ? "right" : "not right") \(first ?? "-"): \(asked.joined(separator: " "))"
        }
    }

    private static func call(
        _ name: String, _ answers: [String: String], evidence: [String] = [], accepted: [String]
    ) -> Call {
        var given = GivenCase(answers: answers, evidence: evidence).withEvidence
        // Whoever can say something of the proxy says that they can.
        let ofTheProxy: Set = ["login", "ports", "hosts", "ranges", "inspection"]
        if given["who"] == nil, !ofTheProxy.isDisjoint(with: answers.keys) { given["who"] = "myself" }
        var file = CaseFile()
        var asked: [String] = []
        var until: Int?
        while let question = file.question, asked.count < 50 {
            asked.append(question.id)
            let answer = given[question.id].flatMap { AnswerReader.read($0, for: question).answer }
            file.change { $0.answer(question.id, answer ?? AnswerReader.dontKnow(question)) }
            let isRight = accepted.contains(file.causes.first?.rawValue ?? "")
            until = isRight ? until ?? asked.count : nil
        }
        let first = file.causes.first?.rawValue
        return Call(
            name: name, asked: asked, first: first, isRight: accepted.contains(first ?? ""), until: until ?? asked.count
        )
    }

    private static func median(_ counts: [Int]) -> Int { counts.sorted()[counts.count / 2] }

    private static func tell(_ calls: [Call]) {
        let (until, all) = (median(calls.map(\.until)), median(calls.map(\.asked.count)))
        print("median \(until) until the first right cause, \(all) in all, right \(calls.count(where: \.isRight))")
    }

    /// At the median at most eight, and where it ends the cause is the right one.
    @Test func thePostedCases() throws {
        let calls = try PostedCase.all().map {
            Self.call($0.id, $0.answers, evidence: $0.pastes, accepted: $0.accepted)
        }
        Self.tell(calls)
        #expect(Self.median(calls.map(\.until)) <= 8)
    }

    @Test func theTwentyProblems() throws {
        let calls = Problem.all.filter { $0.outcome.cause != nil }.map {
            Self.call($0.name, $0.answers, accepted: [$0.outcome.rawValue])
        }
        Self.tell(calls)
        #expect(Self.median(calls.map(\.until)) <= 8)
    }
}
