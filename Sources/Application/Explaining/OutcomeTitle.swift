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
        let tried = Set(session.trials.map(\.outcome)).subtracting(causes.map(\.rawValue)).count
        return Interface.Verdict.titled(
            title, place == 0 ? verdict : .notRuledOut, place: place + 1 + tried, of: causes.count + tried)
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
