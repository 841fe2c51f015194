import Engine
import Foundation
import Guidance
import TestSupport
import Testing

@testable import Application

/// A call that was made after a real case with a known outcome: `TestSupport/Tables/problems.jsonl`, a line each.
struct PostedCase: Sendable, Decodable, CustomTestStringConvertible {
    let id: String
    /// What the caller knows, as said on the phone.
    let says: String
    let pastes: [String]
    let answers: [String: String]
    /// The causes that a fair expert accepts, the best first.
    let accepted: [String]
    /// What must not be advised.
    let never: [String]

    var testDescription: String { id }

    static func all() throws -> [PostedCase] {
        try Table.lines(of: "problems.jsonl").map { try JSONDecoder().decode(PostedCase.self, from: Data($0.utf8)) }
    }

    /// The case with all answers and pastes. Read once for all tests, since that takes them most of their time.
    var file: CaseFile {
        get throws { try #require(Self.files[id]) }
    }

    private static let files: [String: CaseFile] = {
        let files = try? all().map { ($0.id, try CaseFile(told: $0.answers, evidence: $0.pastes)) }
        return Dictionary(files ?? []) { first, _ in first }
    }()

    /// The causes still possible, in the order of belief, on the road that `triage` takes: what was pasted, and the
    /// answers to questions that there are.
    func causes() throws -> [String] { Self.causes(of: try file) }

    func causes(told answers: [String: String], evidence: [String]) throws -> [String] {
        Self.causes(of: try CaseFile(told: answers, evidence: evidence))
    }

    private static func causes(of file: CaseFile) -> [String] {
        file.walk.outcomes.compactMap { OutcomeID(rawValue: $0)?.cause?.rawValue }
    }

    /// All that the caller says and sends.
    var texts: [String] { [says] + pastes }

    /// What is understood of it, by question.
    var said: [String: String] { GivenCase(evidence: texts).withEvidence }
}

extension CaseFile {
    /// A case told at once, as `triage` takes it, with "don't know" to all else. Answers to questions that there are not,
    /// or in words that they do not take, are passed over.
    init(told answers: [String: String], evidence: [String] = []) throws {
        let given = GivenCase(answers: answers, evidence: evidence).withEvidence
        self.init(Self.session(telling: given).answeringTheRest())
    }

    /// What was told, by question, and nothing else.
    static func session(telling given: [String: String]) -> Session {
        var session = Session()
        for question in Triage.guide.questions {
            guard let text = given[question.id], let answer = AnswerReader.read(text, for: question).answer else {
                continue
            }
            session.answer(question.id, answer.from(.given))
        }
        return session
    }
}

/// How often the right cause stands where it should, cause by cause.
struct Tally: CustomStringConvertible {
    private var counts: [String: (all: Int, first: Int, three: Int)] = [:]

    mutating func note(_ causes: [String], accepted: [String]) {
        let place = causes.firstIndex(where: accepted.contains) ?? .max
        var count = counts[accepted[0]] ?? (0, 0, 0)
        count.all += 1
        count.first += place == 0 ? 1 : 0
        count.three += place < 3 ? 1 : 0
        counts[accepted[0]] = count
    }

    var first: Int { counts.values.map(\.first).reduce(0, +) }
    var three: Int { counts.values.map(\.three).reduce(0, +) }
    var all: Int { counts.values.map(\.all).reduce(0, +) }

    var description: String {
        let rows = counts.sorted { $0.value.all > $1.value.all }.map { cause, count in
            "\(cause): \(count.first) first, \(count.three) among three, of \(count.all)"
        }
        return (rows + ["all: \(first) first, \(three) among three, of \(all)"]).joined(separator: "\n")
    }
}
