/// What came of trying an outcome's fix.
public enum TrialResult: String, Sendable, Hashable, CaseIterable {
    case worked
    /// The same symptom is still there.
    case same
    /// Another symptom has taken its place.
    case another
    /// It cannot be tried now: the case is handed over.
    case later
    /// It only looks, and nothing is wrong there.
    case healthy
    /// It only looks, and something is wrong there.
    case faulty
    /// It only looks, and nobody could.
    case unseen
}

/// An outcome whose fix was tried.
public struct Trial: Sendable, Hashable {
    public let outcome: String
    /// Which of the things that can be done about the outcome it was; nil where all of them were.
    public let action: String?
    public let result: TrialResult
    /// The answer to the guide's symptom question at that time.
    public let symptom: Answer?
}

/// A case: everything that happened, in order. All else is replayed from it.
public struct Session: Sendable, Hashable {
    public enum Event: Sendable, Hashable {
        case answered(String, Answer)
        case tried(Trial)
        /// The person wants to see what can be done with what is known, and hears no more questions.
        case enough
    }

    public private(set) var events: [Event] = []

    public init() {}

    /// Answers a question, or answers it anew. Any earlier answer to it is replaced; all others stay.
    public mutating func answer(_ question: String, _ answer: Answer) {
        events.append(.answered(question, answer))
    }

    /// Notes what came of an outcome's fix.
    ///
    /// - Parameter action: which one, where there are several; the outcome is ruled out once all that can cure it were
    ///   tried.
    public mutating func tried(
        _ outcome: String, _ result: TrialResult, symptom question: String, action: String? = nil
    ) {
        events.append(.tried(Trial(outcome: outcome, action: action, result: result, symptom: answers[question])))
    }

    /// No more questions are asked, until another symptom comes up.
    public mutating func hearEnough() { events.append(.enough) }

    /// Questions are asked again.
    public mutating func askOn() { events.removeAll { $0 == .enough } }

    /// Whether the person has heard enough questions.
    public var hasHeardEnough: Bool {
        let last = events.last { $0 == .enough || $0.bringsAnother }
        return last == .enough
    }

    /// Takes back the last event that came from the person, with all that followed from it.
    ///
    /// - Returns: that event, or nil where there is none.
    @discardableResult
    public mutating func undo() -> Event? {
        guard let last = events.lastIndex(where: \.isOwn) else { return nil }
        let undone = events[last]
        events.removeSubrange(last...)
        return undone
    }

    /// The answers as they stand: the last one to each question.
    public var answers: [String: Answer] {
        events.reduce(into: [:]) { answers, event in
            if case .answered(let question, let answer) = event { answers[question] = answer }
        }
    }

    public var trials: [Trial] {
        events.compactMap { if case .tried(let trial) = $0 { trial } else { nil } }
    }
}

extension Session {
    /// The outcomes that were tried under this symptom and did not help. One that helped, or that could not be tried
    /// yet, stays open for a case that goes on after all.
    func failed(under symptom: Answer?) -> Set<String> {
        Set(trials(under: symptom).filter { $0.action == nil && $0.isInVain }.map(\.outcome))
    }

    /// The single things that were done under this symptom, and showed what there is to be seen or did not help.
    func spent(under symptom: Answer?) -> Set<String> {
        Set(trials(under: symptom).filter { $0.result != .worked && $0.result != .later }.compactMap(\.action))
    }

    /// Those that showed that something is wrong.
    func faulty(under symptom: Answer?) -> Set<String> {
        Set(trials(under: symptom).filter { $0.result == .faulty }.compactMap(\.action))
    }

    /// What looks have shown, the last of each.
    func looks(under symptom: Answer?) -> [(String, TrialResult)] {
        let seen = trials(under: symptom).filter { $0.result == .healthy || $0.result == .faulty }
        let last = seen.reduce(into: [:]) { looks, trial in trial.action.map { looks[$0] = trial.result } }
        return last.map { ($0, $1) }
    }

    /// Those of them that neither helped nor showed anything.
    func inVain(under symptom: Answer?) -> Set<String> {
        Set(trials(under: symptom).filter(\.isInVain).compactMap(\.action))
    }

    private func trials(under symptom: Answer?) -> [Trial] {
        trials.filter { $0.symptom?.value == symptom?.value }
    }

    /// Whether another symptom has come up and was not told yet.
    func awaits(_ symptom: String) -> Bool {
        let last = events.last { $0.answers(symptom) || $0.bringsAnother }
        return last?.bringsAnother ?? false
    }
}

extension Trial {
    fileprivate var isInVain: Bool { [.same, .another, .healthy].contains(result) }
}

extension Session.Event {
    /// Whether the person did it, or chose to take it, rather than it being given with the command.
    fileprivate var isOwn: Bool {
        switch self {
        case .answered(_, let answer): answer.origin != .given
        case .tried, .enough: true
        }
    }

    fileprivate func answers(_ question: String) -> Bool {
        if case .answered(question, _) = self { true } else { false }
    }

    fileprivate var bringsAnother: Bool {
        if case .tried(let trial) = self { trial.result == .another } else { false }
    }
}
