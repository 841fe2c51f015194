import Engine
import Facts
import Foundation
import Guidance
import TestSupport
import Testing

@testable import Application

/// Nobody is asked what would change nothing.
@Suite struct IdleQuestionsTests {
    /// Random partial cases: a few hundred, and 10,000 where `WUTRIAGE_LONG` is set.
    private static let cases = ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] == nil ? 200 : 10_000

    /// What a person acts on.
    private struct Told: Equatable {
        let outcome: String?
        let cause: Cause?
        let verdict: Verdict?
        let cards: [Fix]
        let order: [String]

        init(_ file: CaseFile) {
            outcome = file.walk.outcomes.first
            cause = file.causes.first
            verdict = file.verdict
            cards = outcome.flatMap(OutcomeID.init(rawValue:)).map { Outcome.of($0).cards(file.facts) } ?? []
            order = file.resolution.possible.flatMap { possible in
                [possible.id] + possible.steps.map { "\($0.attempt) \($0.state)" } + possible.open
            }
        }

        /// The first cause, how sure it is, and what is done first.
        func isSameStart(as other: Told) -> Bool {
            cause == other.cause && verdict == other.verdict && cards.first == other.cards.first
        }
    }

    /// Every question but the symptom's has an answer after which the person is told something else, or is asked what only
    /// it opens. The other way round, what is passed over is looked at by `whatIsPassedOverChangesNothing`.
    @Test func noQuestionIsIdle() {
        var random = SeededNumbers(20_261_129)
        for _ in 0..<Self.cases {
            var file = CaseFile()
            var left = Int.random(in: 0..<8, using: &random)
            while left > 0, let question = file.question {
                let answer = Self.answers(to: question).randomElement(using: &random)
                file.change { $0.answer(question.id, answer ?? AnswerReader.dontKnow(question)) }
                left -= 1
            }
            guard let question = file.question, question.id != Triage.guide.symptom else { continue }
            #expect(Self.changes(file, question), "\(question.id) after \(file.walk.path.map(\.question))")
        }
    }

    private static func changes(_ file: CaseFile, _ question: Question) -> Bool {
        let now = Told(file)
        return answers(to: question).contains { answer in
            var next = file
            next.change { $0.answer(question.id, answer) }
            return Told(next) != now || opens(question.id).contains(next.question?.id ?? "")
        }
    }

    /// What a question lets be asked; it is passed over where all of these are.
    private static func opens(_ question: String) -> Set<String> { Triage.guide.plan?.opens[question] ?? [] }

    /// Each answer; of several each alone and none; of a text one of each kind.
    private static func answers(to question: Question) -> [Answer] {
        switch question.kind {
        case .one(let choices): choices.map { Answer(.choice($0.id)) }
        case .several(let choices): [Answer(.choices([]))] + choices.map { Answer(.choices([$0.id])) }
        case .text: (texts[question.id] ?? []).compactMap { AnswerReader.read($0, for: question).answer }
        }
    }

    private static let texts = [
        "code": ["0x80072EFD", "0x80072EE2", "0x8024401B", "0x80072F8F", "0x8024402C", "0x80D05001", "0x80070422"],
        "proxy": ["proxy.example.com:8080", "127.0.0.1:8080"],
        "bypass": ["<local>", "<local>;*.corp.example", "10.0.0.0/8"],
        "wsus-host": ["wsus01.example.com:8530"], "pac": ["file://c:/proxy.pac", "http://proxy.example.com/proxy.pac"],
    ]

    /// What was passed over would not have changed the first cause, the verdict or the first action, whichever one answer
    /// it had.
    @Test func whatIsPassedOverChangesNothing() {
        var random = SeededNumbers(14)
        for _ in 0..<Self.cases / 10 {
            var file = CaseFile()
            while let question = file.question {
                let answer = Self.answers(to: question).randomElement(using: &random)
                file.change { $0.answer(question.id, answer ?? AnswerReader.dontKnow(question)) }
            }
            // Once a fault was seen nothing else is asked, though a second one might be.
            if file.verdict == .found { continue }
            let told = Told(file)
            for id in file.walk.notNeeded where id != "anyway" && Self.opens(id).isEmpty {
                guard let question = Triage.guide.question(id), !Triage.guide.rulesOut(question, file.walk.known)
                else { continue }
                for answer in Self.answers(to: question) {
                    var next = file
                    next.change { $0.answer(id, answer) }
                    if next.walk.void.contains(id) { continue }
                    #expect(Told(next).isSameStart(as: told), "\(id) \(answer.value) after \(file.walk.path)")
                }
            }
        }
    }
}
