/// Where a case stands: a session replayed through its guide.
public struct Walk: Sendable {
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
    /// The outcomes still possible and not yet tried in vain, in the order of the routes.
    private let possible: [String]
    /// The belief, where the questions are over; before that nobody needs it at each answer.
    private let weighed: Ranking?
    private let guide: Guide

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
        let possible = guide.outcomes(known).filter { !failed.contains($0) }
        let pending = Self.pending(guide, session, known, counted: counted)
        let weighed = pending == nil ? guide.ranking(of: Self.believed(possible, guide), known) : nil
        state = pending ?? .outcome(Self.inOrder(possible, guide, weighed).first ?? guide.lastResort)
        (self.guide, self.possible, self.weighed) = (guide, possible, weighed)
    }

    /// What is believed of the outcomes; the steps on the way to others are not among them.
    public var ranking: Ranking { weighed ?? guide.ranking(of: Self.believed(possible, guide), known) }

    /// The outcomes still possible and not yet tried in vain, in the order in which they are to be tried.
    public var outcomes: [String] { Self.inOrder(possible, guide, ranking) }

    private static func believed(_ possible: [String], _ guide: Guide) -> [String] {
        possible.filter { guide.stepsTo[$0] == nil }
    }

    /// What is believed, with each step before the first outcome that it leads to.
    private static func inOrder(_ possible: [String], _ guide: Guide, _ ranking: Ranking?) -> [String] {
        let steps = possible.filter { guide.stepsTo[$0] != nil }
        return steps.reduce(into: ranking?.beliefs.map(\.outcome) ?? []) { outcomes, step in
            let targets = guide.stepsTo[step] ?? []
            outcomes.insert(step, at: outcomes.firstIndex(where: targets.contains) ?? outcomes.endIndex)
        }
    }

    /// The end of the case, or the question to be asked; nil where it is an outcome's turn.
    private static func pending(
        _ guide: Guide, _ session: Session, _ known: Known, counted: [String: Answer]
    ) -> State? {
        if case .tried(let trial) = session.events.last, trial.result == .worked || trial.result == .later {
            return .ended(trial.outcome, trial.result)
        }
        if session.awaits(guide.symptom) { return .question(guide.symptom) }
        let next = guide.questions.first {
            $0.isAsked && counted[$0.id] == nil && guide.truth($0.when, known) != .no
        }
        return next.map { .question($0.id) }
    }
}

/// Two walks of one guide are the same where what is known and what is to be done is.
extension Walk: Hashable {
    public static func == (first: Walk, second: Walk) -> Bool {
        first.state == second.state && first.path == second.path && first.void == second.void
            && first.known == second.known && first.possible == second.possible
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(state)
        hasher.combine(path)
        hasher.combine(void)
    }
}

extension Known {
    /// With what was concluded. Where that contradicts what was told, the word of the person stands.
    fileprivate func concluding(_ settlements: [Settlement]) -> Known {
        settlements.reduce(into: self) { $0.narrow($1.variable, to: $1.values) }
    }
}
