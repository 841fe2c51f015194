import Engine
import Facts
import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Guidance

/// The walk as it is shipped: sound, and all of it in use.
@Suite struct GuideTests {
    @Test func isSound() {
        #expect(GuideChecks.all(Triage.guide) == [])
    }

    /// The guide as it is shipped where `WUTRIAGE_LONG` is set; else the one that asks whatever its conditions leave
    /// open, which weighs nothing on the way and so is walked in a tenth of the time.
    private static let walked =
        ProcessInfo.processInfo.environment["WUTRIAGE_LONG"] == nil ? Triage.guide.withoutPlan : Triage.guide

    /// Every question is asked, every answer given and every outcome reached in some walk. The walks are drawn at
    /// random from a fixed seed; each gives one answer, or none, to each question it meets.
    @Test func everyEdgeIsWalked() {
        var random = SeededNumbers(20_261_121)
        var asked: Set<String> = []
        var given: Set<String> = []
        var reached: Set<String> = []
        for _ in 0..<500 {
            var session = Session()
            var walk = Walk(Self.walked, session)
            while case .question(let id) = walk.state, let question = Triage.guide.question(id) {
                let answer = random.answer(to: question)
                asked.insert(id)
                given.insert("\(id) \(answer.value)")
                session.answer(id, answer)
                walk = Walk(Self.walked, session)
            }
            reached.formUnion(walk.outcomes)
        }
        let questions = Triage.guide.questions.filter(\.isAsked)
        #expect(asked == Set(questions.map(\.id)))
        #expect(Set(questions.flatMap(Self.choices)).subtracting(given).isEmpty)
        #expect(reached == Set(OutcomeID.allCases.map(\.rawValue)).subtracting([OutcomeID.nothingLeft.rawValue]))
    }

    private static func choices(of question: Question) -> [String] {
        guard case .one(let choices) = question.kind else { return [] }
        return choices.map { "\(question.id) \(Answer.Value.choice($0.id))" }
    }

    @Test func everyRouteLeadsToAnOutcomeWithWords() {
        for route in Triage.guide.routes {
            #expect(OutcomeID(rawValue: route.outcome) != nil)
        }
    }

    @Test func everyCauseHasAnOutcome() {
        #expect(Set(OutcomeID.allCases.compactMap(\.cause)) == Set(Cause.allCases))
    }
}

extension SeededNumbers {
    /// Any answer to the question, "don't know" included.
    fileprivate mutating func answer(to question: Question) -> Answer {
        switch question.kind {
        case .one(let choices):
            let pick = Int.random(in: 0...choices.count, using: &self)
            return pick == choices.count ? Answer(.unknown) : Answer(.choice(choices[pick].id))
        case .several(let choices):
            return Answer(.choices(Set(choices.map(\.id).filter { _ in Int.random(in: 0..<8, using: &self) == 0 })))
        // The first is the code's class; with all its groups told at once every case would be decided.
        case .text(let variables): return Answer(.text("x"), settles: variables.prefix(1).compactMap { settle($0) })
        }
    }

    private mutating func settle(_ name: String) -> Settlement? {
        guard let value = Triage.guide.space[name]?.values.randomElement(using: &self) else { return nil }
        return Settlement(name, [value])
    }
}
