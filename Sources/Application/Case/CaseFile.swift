import Engine
import Facts
import Guidance
import SettingOrder

/// A case as it stands: what happened, and what follows from it.
public struct CaseFile: Sendable, Equatable {
    public private(set) var session: Session
    /// The session replayed; never out of step with it.
    private var standing: Standing
    /// What was said or pasted and not understood, for the ticket.
    public internal(set) var callersWords: [String] = []

    public init(_ session: Session = Session()) {
        self.session = session
        standing = Standing(session)
    }

    public var walk: Walk { standing.walk }
    /// The order of proxy settings, as far as it is known.
    public var resolution: Resolution { standing.resolution }
    /// The orders of stages still possible.
    public var orders: [Resolution.Order] { standing.orders }
    /// What the cards and the ticket need to know of the case.
    public var facts: CaseFacts { standing.facts }
    /// What to do, in the order in which it is done; empty while a question is asked.
    public var plan: [PlannedAction] { standing.plan }
    /// The cards for what the case has come to, in the order of the plan: those of the outcome, and what is looked at
    /// before the last of them.
    public var cards: [Fix] { standing.cards }
    /// The question to be asked now, if it is a question's turn.
    public var question: Question? { standing.question }
    /// At an outcome, the open questions that the collector could answer.
    var leftToCollect: [Question] { standing.leftToCollect }

    public static func == (first: CaseFile, second: CaseFile) -> Bool {
        first.session == second.session && first.callersWords == second.callersWords
    }

    /// Changes the session and replays it.
    ///
    /// - Returns: the questions whose answers counted before and no longer do.
    @discardableResult
    mutating func change(_ body: (inout Session) -> Void) -> [String] {
        let before = Set(walk.void)
        body(&session)
        let words = callersWords
        self = CaseFile(session)
        callersWords = words
        return walk.void.filter { !before.contains($0) }
    }

    /// The same case with words that were not understood.
    public func saying(_ words: [String]) -> CaseFile {
        var file = self
        file.keep(words)
        return file
    }

    /// Keeps words that were not understood, each once.
    mutating func keep(_ words: [String]) {
        for word in words where !callersWords.contains(word) && callersWords.count < Self.mostWords {
            callersWords.append(word)
        }
    }

    private static let mostWords = 100

    /// Whether the person has said anything yet.
    public var isEmpty: Bool { session.events.isEmpty }

    /// Says which answers do not count; nil where all do.
    public var void: Text? { Self.void(walk.void) }

    static func void(_ questions: [String]) -> Text? {
        questions.isEmpty ? nil : Interface.Review.noLongerCounts(questions.map { QuestionWords.of($0).label })
    }

    /// Why no order of proxy settings is shown; nil where one is.
    public var noOrder: NoOrder? { NoOrder.of(walk.known) }

    /// Whether nothing more is to be done: it works, or the case was handed over.
    public var hasEnded: Bool { if case .ended = walk.state { true } else { false } }

    /// It works now.
    var isSolved: Bool { if case .ended(_, .worked) = walk.state { true } else { false } }

    /// The outcome to be shown, also after the case has ended with it.
    public var outcome: OutcomeID? { walk.outcome }

    /// The stage the case is in, from 1; 5 at an outcome.
    public var stage: Int { question?.stage ?? Triage.guide.stages }

    /// Why a question was passed over.
    public func whyNotNeeded(_ question: String) -> Text {
        if walk.notAsked.contains(question) { return Interface.Review.notAsked }
        let isRuledOut = Triage.guide.question(question).map { Triage.guide.rulesOut($0, walk.known) } ?? true
        return isRuledOut ? Interface.Review.ruledOut : Interface.Review.changesNothing
    }

    /// The answer that counts for this question.
    public func answer(to question: String) -> Answer? { walk.answer(to: question) }
}

extension Walk {
    var outcome: OutcomeID? {
        switch state {
        case .question: nil
        case .outcome(let id), .ended(let id, _): OutcomeID(rawValue: id)
        }
    }

    /// The answer that counts for this question.
    func answer(to question: String) -> Answer? {
        path.first { $0.question == question }?.answer
    }
}
