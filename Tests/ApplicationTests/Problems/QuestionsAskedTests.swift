import Engine
import Foundation
import Guidance
import Testing

@testable import Application

/// How many questions a caller hears who knows what is known of a case, and says "don't know" to all else, until what
/// would be done first is right for good. At any question the person can go to it (`x`), and `triage` prints it.
@Suite struct QuestionsAskedTests {
    /// A case walked question by question.
    private struct Call: CustomStringConvertible {
        let name: String
        let asked: [String]
        /// How many questions were asked when the first action was right for good; all, where it never was.
        let until: Int
        /// Whether it is right at the end.
        let isRight: Bool
        /// The first action at the end.
        let first: String

        var description: String {
            "\(name): \(until) of \(asked.count)\(isRight ? "" : "!") \(first): \(asked.joined(separator: " "))"
        }
    }

    private static func call(
        _ name: String, _ answers: [String: String], evidence: [String] = [], right: Set<String>
    ) throws -> Call {
        var given = answers
        // Whoever can say something of the proxy says that they can.
        let ofTheProxy: Set = ["login", "ports", "hosts", "ranges", "inspection"]
        if given["who"] == nil, !ofTheProxy.isDisjoint(with: answers.keys) { given["who"] = "myself" }
        // What the caller sends is pasted before anything is asked, and counts as a question that was answered.
        var file = CaseFile(CaseFile.session(telling: GivenCase(evidence: evidence).withEvidence))
        var asked = evidence.isEmpty ? [] : ["(paste)"]
        var until = file.startsRight(right) ? asked.count : nil
        while let question = file.question, asked.count < 50 {
            asked.append(question.id)
            let answer = given[question.id].flatMap { AnswerReader.read($0, for: question).answer }
            file.change { $0.answer(question.id, answer ?? AnswerReader.dontKnow(question)) }
            until = file.startsRight(right) ? until ?? asked.count : nil
        }
        return Call(
            name: name, asked: asked, until: until ?? asked.count, isRight: until != nil,
            first: file.planSoFar.first?.id ?? "-")
    }

    private static func median(_ counts: [Int]) -> Int { counts.sorted()[counts.count / 2] }

    private static func tell(_ calls: [Call]) {
        for call in calls { print(call) }
        let (until, all) = (median(calls.map(\.until)), median(calls.map(\.asked.count)))
        print("median \(until) until right, \(all) in all, right at the end \(calls.count(where: \.isRight))")
    }

    /// Every fourth case, since each is walked question by question; all of them with `WUTRIAGE_LONG=1`.
    private static func some<Case>(_ all: [Case]) -> [Case] {
        let isLong = ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] != nil
        return isLong ? all : stride(from: 0, to: all.count, by: 4).map { all[$0] }
    }

    /// At the median at most eight, and where it ends the first action is right in most.
    @Test func thePostedCases() throws {
        let calls = try Self.some(PostedCase.all()).map {
            try Self.call(
                $0.id, $0.answers, evidence: $0.pastes, right: try #require(RightActions.ofPostedCases[$0.id]))
        }
        Self.tell(calls)
        #expect(Self.median(calls.map(\.until)) <= 8)
        #expect(calls.count(where: \.isRight) * 3 >= calls.count * 2)
    }

    @Test func theTwentyProblems() throws {
        let calls = try Self.some(Problem.all.filter { $0.outcome.cause != nil }).map {
            try Self.call($0.name, $0.answers, right: $0.rightActions)
        }
        Self.tell(calls)
        #expect(Self.median(calls.map(\.until)) <= 8)
    }
}
