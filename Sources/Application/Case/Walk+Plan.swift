import Engine
import Guidance

extension Walk {
    /// What to do about the outcomes that are left, where no question is asked.
    func plan(_ facts: CaseFacts) -> [PlannedAction] {
        // Each of the two is weighed anew when it is asked for, where the walk did not have to.
        let (outcomes, ranking) = (outcomes, ranking)
        let left = outcomes.isEmpty ? [OutcomeID.nothingLeft] : outcomes.compactMap(OutcomeID.init(rawValue:))
        // Nothing beside the first outcome is to be looked at where its fault was seen, or where it is no Windows Update.
        let isFound = ranking.verdict == .found || known.value(of: "what") == "bits-job"
        return ActionPlan(
            left.map { ($0, Self.points(of: $0, ranking)) }, isFound: isFound, facts: facts, done: spent,
            faulty: faulty, isAnswered: isAnswered
        ).actions
    }

    /// What is believed of an outcome. Of a step on the way to others as much as of the likeliest of them.
    private static func points(of outcome: OutcomeID, _ ranking: Ranking) -> Int {
        let targets = Triage.guide.stepsTo[outcome.rawValue] ?? [outcome.rawValue]
        return ranking.beliefs.filter { targets.contains($0.outcome) }.map(\.points).max() ?? 0
    }

    /// Whether nobody has to look for it any more: it was answered, or follows from what was.
    private func isAnswered(_ question: String) -> Bool {
        if let answer = answer(to: question), answer.value != .unknown { return true }
        return known.value(of: question) != nil
    }
}
