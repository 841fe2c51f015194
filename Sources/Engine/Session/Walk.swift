/// Where a case stands: a session replayed through its guide.
public struct Walk: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        /// This question is to be asked.
        case question(String)
        /// This outcome is to be tried.
        case outcome(String)
        /// The case is over: the outcome worked, or was handed over.
        case ended(String, TrialResult)
    }

    public struct Step: Sendable, Hashable {
        public let question: String
        public let answer: Answer
    }

    public let state: State
    /// The questions that were answered and count, in the guide's order.
    public let path: [Step]
    /// The questions whose answers no longer count, because earlier ones changed. They come back to life with them.
    public let void: [String]
    public let known: Known
    /// The outcomes still possible and not yet tried, in the order in which the guide takes them.
    public let outcomes: [String]

    /// Replays a session from the start.
    public init(_ guide: Guide, _ session: Session) {
        let answers = session.answers
        var replay = Replay(guide)
        replay.take(guide.questions.filter(\.anyTime), answers)
        replay.take(guide.questions.filter { !$0.anyTime }, answers)

        let known = guide.infer(replay.known)
        let counted = Dictionary(uniqueKeysWithValues: replay.path.map { ($0.question, $0.answer) })
        self.known = known
        path = guide.questions.compactMap { q in counted[q.id].map { Step(question: q.id, answer: $0) } }
        void = guide.questions.map(\.id).filter(replay.void.contains)
        let symptom = counted[guide.symptom]
        let tried = Set(session.trials.filter { $0.symptom == symptom }.map(\.outcome))
        outcomes = guide.outcomes(known).filter { !tried.contains($0) }
        state = Self.state(guide, session, known, asked: counted, outcomes)
    }

    private static func state(
        _ guide: Guide, _ session: Session, _ known: Known, asked: [String: Answer], _ outcomes: [String]
    ) -> State {
        if case .tried(let trial) = session.events.last, trial.result == .worked || trial.result == .later {
            return .ended(trial.outcome, trial.result)
        }
        let next = guide.questions.first { asked[$0.id] == nil && guide.truth($0.when, known) != .no }
        if let next { return .question(next.id) }
        return .outcome(outcomes.first ?? guide.lastResort)
    }
}

/// Takes the answers one by one; whether a question counts is decided by what came before it.
private struct Replay {
    let guide: Guide
    var known: Known
    var path: [Walk.Step] = []
    var void: Set<String> = []

    init(_ guide: Guide) {
        self.guide = guide
        known = Known(guide.space)
    }

    mutating func take(_ questions: [Question], _ answers: [String: Answer]) {
        for question in questions {
            guard let answer = answers[question.id] else { continue }
            if counts(question, answer), settle(answer.settlements(for: question)) {
                path.append(Walk.Step(question: question.id, answer: answer))
            } else {
                void.insert(question.id)
            }
        }
    }

    private func counts(_ question: Question, _ answer: Answer) -> Bool {
        answer.fits(question) && guide.truth(question.when, guide.infer(known)) != .no
    }

    /// All or nothing: an answer that contradicts what is known in one point does not count at all.
    private mutating func settle(_ settlements: [Settlement]) -> Bool {
        var narrowed = known
        for settlement in settlements where !narrowed.narrow(settlement.variable, to: settlement.values) {
            return false
        }
        known = narrowed
        return true
    }
}
