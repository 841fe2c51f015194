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
    /// The questions before this place that were not asked, because other answers rule them out or because none of their
    /// answers would change anything. They can be answered all the same. In the guide's order.
    public let notNeeded: [String]
    /// The outcomes still possible and not yet tried in vain, in the order in which they are to be tried.
    public let outcomes: [String]
    /// What is believed of them; the steps on the way to others are not among them.
    public let ranking: Ranking

    /// Replays a session from the start.
    public init(_ guide: Guide, _ session: Session) {
        let answers = session.answers
        let replay = Replay(guide, answers)
        let counted = replay.counted
        let known = guide.infer(replay.known.concluding(guide.conclude(counted)))
        self.known = known
        path = guide.questions.compactMap { q in counted[q.id].map { Step(question: q.id, answer: $0) } }
        void = guide.questions.map(\.id).filter { answers[$0] != nil && counted[$0] == nil }
        let failed = session.failed(under: answers[guide.symptom])
        let prospects = Prospects(guide, known, failed: failed)
        (ranking, outcomes) = (prospects.ranking, prospects.outcomes)
        let worth = Worth(guide, known, failed: failed, prospects)
        state = Self.state(guide, session, known, counted: counted, outcomes, worth)
        notNeeded = Self.notNeeded(guide, known, answers, until: state)
    }

    private static func state(
        _ guide: Guide, _ session: Session, _ known: Known, counted: [String: Answer], _ outcomes: [String],
        _ worth: Worth?
    ) -> State {
        if case .tried(let trial) = session.events.last, trial.result == .worked || trial.result == .later {
            return .ended(trial.outcome, trial.result)
        }
        if session.awaits(guide.symptom) { return .question(guide.symptom) }
        let next = guide.questions.first {
            $0.isAsked && counted[$0.id] == nil && guide.truth($0.when, known) != .no
                && worth?.isWorthAsking($0) ?? true
        }
        if let next { return .question(next.id) }
        return .outcome(outcomes.first ?? guide.lastResort)
    }

    /// What was passed over on the way, and could be answered all the same.
    private static func notNeeded(
        _ guide: Guide, _ known: Known, _ answers: [String: Answer], until state: State
    ) -> [String] {
        var passed = guide.questions[...]
        if case .question(let id) = state { passed = passed.prefix { $0.id != id } }
        return passed.filter { question in
            question.isAsked && answers[question.id] == nil
                && question.counts.truth(on: known, matters: { _, _ in true }) != .no
        }.map(\.id)
    }
}

extension Known {
    /// With what was concluded. Where that contradicts what was told, the word of the person stands.
    fileprivate func concluding(_ settlements: [Settlement]) -> Known {
        settlements.reduce(into: self) { $0.narrow($1.variable, to: $1.values) }
    }
}
