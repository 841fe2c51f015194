import Engine
import Facts
import Guidance

extension CaseFile {
    /// The outcome's title, behind how sure it is. Of the causes of the case, those tried in vain are counted too.
    public func title(of outcome: OutcomeID) -> Text {
        let title = Outcome.of(outcome).title(facts)
        guard outcome.cause != nil, let verdict, let place = causes.firstIndex(where: { $0 == outcome.cause }) else {
            return title
        }
        // The verdict is about the first; another one that is looked at is not ruled out.
        let tried = triedInVain
        return Interface.Verdict.titled(
            title, place == 0 ? verdict : .notRuledOut, place: place + 1 + tried, of: causes.count + tried)
    }

    /// How many causes were tried and are none of the case any more.
    var triedInVain: Int { Set(session.trials.map(\.outcome)).subtracting(causes.map(\.rawValue)).count }

    /// What the caller is told: what holds until it is mended, or that it is.
    public func toldCaller(_ outcome: OutcomeID) -> Text {
        if isSolved { return Interface.Outcome.solved(byChange: solution?.kind == .change) }
        return Outcome.of(outcome).tell(facts, verdict)
    }

    /// What was done last, as a card.
    private var solution: Fix? {
        guard let trial = session.trials.last, let outcome = OutcomeID(rawValue: trial.outcome) else { return nil }
        return Outcome.of(outcome).cards(facts).first { $0.id == trial.action }
    }

    /// Why it is taken and what speaks against, in a line each: at most two, then one.
    public func because(_ outcome: OutcomeID) -> [Text] {
        speaksFor(outcome).prefix(2).map { Interface.Verdict.because($0.text) }
            + speaksAgainst(outcome).prefix(1).map { Interface.Verdict.against($0.text) }
    }
}

extension OutcomeID {
    /// Whether the outcome has to do with the order of proxy settings.
    public var restsOnOrder: Bool { self != .notProxy && self != .endpointClosed }
}
