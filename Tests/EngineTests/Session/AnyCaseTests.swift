import LampGuide
import TestSupport
import Testing

@testable import Engine

/// What holds for every case, whatever was answered and tried: cases made by chance, with answers that do not fit and
/// answers that contradict each other among them.
@Suite struct AnyCaseTests {
    private static let seeds: Range<UInt64> = 0..<80

    @Test(arguments: seeds)
    func everyAnswerCountsOrIsVoid(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let session = Session.random(using: &numbers)
        let walk = Walk(Lamp.guide, session)
        let path = walk.path.map(\.question)
        #expect(Set(path).isDisjoint(with: walk.void))
        #expect(Set(path).union(walk.void) == Set(session.answers.keys))
        #expect(walk.path.allSatisfy { session.answers[$0.question] == $0.answer })
        #expect(
            [path, walk.void].allSatisfy { $0 == Lamp.questions.map(\.id).filter($0.contains) }, "in the guide's order")
    }

    /// Only what was said last to each question counts, not when it was said.
    @Test(arguments: seeds)
    func theOrderOfTheAnswersDoesNotMatter(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let answers = Session.random(using: &numbers).answers.sorted { $0.key < $1.key }
        let walks = (0..<4).map { _ in
            Walk(Lamp.guide, answers.shuffled(using: &numbers).reduce(into: Session()) { $0.answer($1.key, $1.value) })
        }
        #expect(Set(walks).count == 1)
    }

    /// Each "don't know" takes the walk on: no question is asked twice, and after the last there is an outcome.
    @Test(arguments: seeds)
    func whoGoesOnComesToAnOutcome(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        var session = Session.random(using: &numbers)
        var asked: [String] = []
        while case .question(let id) = Walk(Lamp.guide, session).state, !asked.contains(id) {
            asked.append(id)
            session.answer(id, .unknown)
        }
        let walk = Walk(Lamp.guide, session)
        #expect(walk.state == .outcome(walk.outcomes.first ?? "electrician"))
    }

    /// Outcome after outcome in vain: none comes twice but the last resort.
    @Test(arguments: seeds)
    func whoTriesOnComesToTheLastResort(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        var session = Session.random(using: &numbers)
        while case .question(let id) = Walk(Lamp.guide, session).state, session.events.count < 40 {
            session.answer(id, .unknown)
        }
        var tried: [String] = []
        while case .outcome(let id) = Walk(Lamp.guide, session).state, id != "electrician", !tried.contains(id) {
            tried.append(id)
            session.tried(id, .same, symptom: "sign")
        }
        #expect(Walk(Lamp.guide, session).state == .outcome("electrician"))
    }
}

extension Session {
    /// Up to ten answers and, now and then, a trial in vain.
    fileprivate static func random(using numbers: inout SeededNumbers) -> Session {
        var session = Session()
        for _ in 0..<Int.random(in: 0...10, using: &numbers) {
            let question = Lamp.questions[Int.random(in: Lamp.questions.indices, using: &numbers)]
            session.answer(question.id, .random(to: question, using: &numbers))
            let outcome = Lamp.routes[Int.random(in: Lamp.routes.indices, using: &numbers)].outcome
            switch Int.random(in: 0..<8, using: &numbers) {
            case 0: session.tried(outcome, .same, symptom: "sign")
            case 1: session.tried(outcome, .another, symptom: "sign")
            default: break
            }
        }
        return session
    }
}

extension Answer {
    /// Mostly one that fits; sometimes one that says more than it should, or is of another kind.
    fileprivate static func random(to question: Question, using numbers: inout SeededNumbers) -> Answer {
        let variable = Lamp.variables[Int.random(in: Lamp.variables.indices, using: &numbers)]
        let more = Settlement(variable.name, variable.values.some(using: &numbers))
        let chosen = question.choices.map(\.id).some(using: &numbers)
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: return .unknown
        case 1: return Answer(.text("words"), settles: [more])
        case 2: return Answer(.choices(Set(chosen)))
        default: return Answer(.choice(chosen.first ?? "none"), settles: Bool.random(using: &numbers) ? [more] : [])
        }
    }
}
