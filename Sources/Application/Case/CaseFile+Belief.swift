import Engine
import Evidence
import Facts
import Guidance

/// What is believed of a case, with the statements that a person reads.
extension CaseFile {
    /// How sure the first cause is; nil where no cause is left.
    public var verdict: Verdict? { walk.ranking.verdict }

    /// The code alone says that it is no matter of the network, and nobody has asked to go on.
    public var endsWithTheCode: Bool {
        let isOfThePC = ["not-proxy", "noise"].contains(walk.known.value(of: "class") ?? "")
        return isOfThePC && walk.known.value(of: "anyway") != "yes"
    }

    /// The cause that something speaks for while a question is still asked; nil where nothing was said yet, or nothing
    /// that was.
    public var leadSoFar: (cause: Cause, verdict: Verdict)? {
        guard question != nil, !isEmpty, let verdict, verdict != .notRuledOut else { return nil }
        return causes.first.map { ($0, verdict) }
    }

    /// What could be done with what is known, while a question is still asked.
    public var planSoFar: [PlannedAction] { question == nil ? plan : walk.plan(facts) }

    /// The causes still possible, in the order of belief.
    public var causes: [Cause] { walk.ranking.beliefs.compactMap { Cause(rawValue: $0.outcome) } }

    /// The causes that a person is told of beside the first. Where the fault itself was seen: those that something told
    /// speaks for, too.
    public func othersWorthNaming(beside outcome: OutcomeID) -> [Cause] {
        causes.filter { cause in
            guard cause != outcome.cause, verdict == .found else { return cause != outcome.cause }
            return OutcomeID(rawValue: cause.rawValue).map { !speaksFor($0).isEmpty } ?? false
        }
    }

    /// What is believed of the cause of an outcome.
    public func belief(of outcome: OutcomeID) -> Belief? {
        walk.ranking.beliefs.first { $0.outcome == outcome.rawValue }
    }

    /// What speaks for an outcome by more than how common it is, the strongest first.
    public func speaksFor(_ outcome: OutcomeID) -> [Statement] { statements(belief(of: outcome)?.supporting) }

    /// What speaks against it, the strongest first.
    public func speaksAgainst(_ outcome: OutcomeID) -> [Statement] { statements(belief(of: outcome)?.opposing) }

    private func statements(_ signs: [Sign]?) -> [Statement] {
        (signs ?? []).filter { $0.footing != .base }.compactMap { CauseSign.of($0)?.statement }
    }
}
