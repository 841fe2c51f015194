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
    /// The questions whose answers do not count: an earlier answer has changed since, or they say what cannot be. They
    /// come back to life when that changes back. In the guide's order.
    public let void: [String]
    public let known: Known
    /// The outcomes still possible and not yet tried in vain, in the order in which the guide takes them.
    public let outcomes: [String]

    /// Replays a session from the start.
    public init(_ guide: Guide, _ session: Session) {
        let answers = session.answers
        let replay = Replay(guide, answers)
        let counted = replay.counted
        let known = guide.infer(replay.known)
        self.known = known
        path = guide.questions.compactMap { q in counted[q.id].map { Step(question: q.id, answer: $0) } }
        void = guide.questions.map(\.id).filter { answers[$0] != nil && counted[$0] == nil }
        let failed = session.failed(under: answers[guide.symptom])
        outcomes = guide.outcomes(known).filter { !failed.contains($0) }
        state = Self.state(guide, session, known, counted: counted, outcomes)
    }

    private static func state(
        _ guide: Guide, _ session: Session, _ known: Known, counted: [String: Answer], _ outcomes: [String]
    ) -> State {
        if case .tried(let trial) = session.events.last, trial.result == .worked || trial.result == .later {
            return .ended(trial.outcome, trial.result)
        }
        if session.awaits(guide.symptom) { return .question(guide.symptom) }
        let next = guide.questions.first { counted[$0.id] == nil && guide.truth($0.when, known) != .no }
        if let next { return .question(next.id) }
        return .outcome(outcomes.first ?? guide.lastResort)
    }
}
