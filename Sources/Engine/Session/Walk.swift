/// Where a case stands: a session replayed through its guide.
public struct Walk: Sendable {
    public enum State: Sendable, Hashable {
        /// This question is to be asked.
        case question(String)
        /// This outcome is to be tried.
        case outcome(String)
        /// The case is over: the outcome worked, or was handed over.
        case ended(String, TrialResult)

        /// The question to be asked, where it is a question's turn.
        public var question: String? { if case .question(let id) = self { id } else { nil } }

        /// Whether something is to be tried.
        public var isOutcome: Bool { if case .outcome = self { true } else { false } }
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
    /// The questions that would be asked, had the person not heard enough: from the first of them to the last, as far as
    /// other answers do not rule them out. In the guide's order.
    public let notAsked: [String]
    /// What was done under the present symptom and need not be done again.
    public let spent: Set<String>
    /// What of it showed that something is wrong there.
    public let faulty: Set<String>
    /// What of it did not help, or showed that nothing is wrong.
    public let inVain: Set<String>
    /// What was weighed to find the question, or the outcome; nil where nothing had to be, as at the first question.
    private let weighed: Prospects?
    let guide: Guide
    let failed: Set<String>

    /// Replays a session from the start.
    public init(_ guide: Guide, _ session: Session) {
        let answers = session.answers
        let replay = Replay(guide, answers)
        let counted = replay.counted
        let shown = session.looks(under: answers[guide.symptom]).compactMap(guide.shown)
        let known = guide.infer(replay.known.concluding(guide.conclude(counted) + shown))
        self.known = known
        path = guide.questions.compactMap { q in counted[q.id].map { Step(question: q.id, answer: $0) } }
        void = guide.questions.map(\.id).filter { answers[$0] != nil && counted[$0] == nil }
        spent = session.spent(under: answers[guide.symptom])
        faulty = session.faulty(under: answers[guide.symptom])
        inVain = session.inVain(under: answers[guide.symptom])
        failed = session.failed(under: answers[guide.symptom]).union(
            guide.exhausted(by: inVain, known))
        var worth = Worth(guide, known, failed: failed)
        let pending = Self.pending(guide, session, known, counted: counted, &worth)
        let stops = pending?.question != nil && session.hasHeardEnough
        state = (stops ? nil : pending) ?? .outcome(worth.prospects.outcomes.first ?? guide.lastResort)
        weighed = worth.weighed
        let asked = guide.questions.firstIndex { $0.id == pending?.question } ?? guide.questions.endIndex
        notNeeded = Self.open(guide.questions[..<asked], known, answers)
        notAsked = stops ? Self.open(guide.questions[asked...], known, answers) : []
        self.guide = guide
    }

    private var prospects: Prospects { weighed ?? Prospects(guide, known, failed: failed) }

    /// What is believed of the outcomes; the steps on the way to others are not among them.
    public var ranking: Ranking { prospects.ranking }

    /// The outcomes still possible and not yet tried in vain, in the order in which they are to be tried.
    public var outcomes: [String] { prospects.outcomes }

    /// The end of the case, or the question to be asked; nil where it is an outcome's turn.
    private static func pending(
        _ guide: Guide, _ session: Session, _ known: Known, counted: [String: Answer], _ worth: inout Worth
    ) -> State? {
        if case .tried(let trial) = session.events.last, trial.result == .worked || trial.result == .later {
            return .ended(trial.outcome, trial.result)
        }
        if session.awaits(guide.symptom) { return .question(guide.symptom) }
        for question in guide.questions where question.isAsked && counted[question.id] == nil {
            if guide.truth(question.when, known) != .no, worth.isWorthAsking(question) {
                return .question(question.id)
            }
        }
        return nil
    }

    /// What was not answered, and could be.
    private static func open(
        _ questions: ArraySlice<Question>, _ known: Known, _ answers: [String: Answer]
    ) -> [String] {
        questions.filter { question in
            question.isAsked && answers[question.id] == nil
                && question.counts.truth(on: known) != .no
        }.map(\.id)
    }
}

/// Two walks of one guide are the same where what is known and what is to be done is.
extension Walk: Hashable {
    public static func == (first: Walk, second: Walk) -> Bool {
        first.state == second.state && first.path == second.path && first.void == second.void
            && first.known == second.known && first.notNeeded == second.notNeeded
            && first.notAsked == second.notAsked && first.failed == second.failed
            && first.spent == second.spent && first.faulty == second.faulty
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(state)
        hasher.combine(path)
        hasher.combine(void)
    }
}

extension Guide {
    /// The outcomes of which all remedies were tried in vain.
    fileprivate func exhausted(by tried: Set<String>, _ known: Known) -> Set<String> {
        guard let plan, !tried.isEmpty else { return [] }
        return Set(
            outcomes(known).filter { outcome in
                let remedies = plan.remedies(outcome, known)
                return !remedies.isEmpty && remedies.allSatisfy { !$0.isDisjoint(with: tried) }
            })
    }
}

extension Known {
    /// With what was concluded. Where that contradicts what was told, the word of the person stands.
    fileprivate func concluding(_ settlements: [Settlement]) -> Known {
        settlements.reduce(into: self) { $0.narrow($1.variable, to: $1.values) }
    }
}
