/// Whether a question is still worth asking: one of its answers changes what a person is told, or what is done first.
///
/// One answer is looked at a time. Where only two questions together would change something, neither is asked for it.
struct Worth {
    private let guide: Guide
    private let plan: Plan
    private let known: Known
    private let failed: Set<String>
    private let prospects: Prospects

    /// - Returns: nil for a guide that asks whatever its conditions leave open.
    init?(_ guide: Guide, _ known: Known, failed: Set<String>, _ prospects: Prospects) {
        guard let plan = guide.plan else { return nil }
        (self.guide, self.plan, self.known, self.failed, self.prospects) = (guide, plan, known, failed, prospects)
    }

    func isWorthAsking(_ question: Question) -> Bool {
        if question.id == guide.symptom { return true }
        if let opened = plan.opens[question.id] {
            return guide.questions.contains { opened.contains($0.id) && isWorthAsking($0) }
        }
        // Nothing else is asked once the fault itself was seen, but for what has to be known to mend it.
        if prospects.ranking.verdict == .found { return isWanted(question) }
        let futures = question.possibleSayings(in: guide.space).compactMap { future(after: $0, to: question) }
        let ahead = futures.map { Prospects(guide, $0, failed: failed) }
        if ahead.contains(where: prospects.leadElsewhere) { return true }
        guard let outcome = prospects.outcomes.first else { return false }
        if isWanted(question) { return true }
        let action = plan.action(outcome, known)
        return futures.contains { plan.action(outcome, $0) != action }
    }

    private func isWanted(_ question: Question) -> Bool {
        prospects.outcomes.first.map { plan.wants($0, known).contains(question.id) } ?? false
    }

    /// What would be known; nil where nothing more would be, or where it contradicts what is known.
    private func future(after settlements: [Settlement], to question: Question) -> Known? {
        var future = known
        for settlement in settlements where !future.narrow(settlement.variable, to: settlement.values) { return nil }
        if future == known { return nil }
        // What is inferred follows from the inputs of the tables, which cost most of the time.
        return question.settles.isDisjoint(with: guide.inputs) ? future : guide.infer(future)
    }
}

extension Question {
    /// The answers to be looked at, by what they say. Of several: none, and each alone; of a text: each value of each
    /// variable that it can settle.
    func possibleSayings(in space: Space) -> [[Settlement]] {
        switch kind {
        case .one(let choices): choices.map { $0.settlements(in: id) }
        case .several(let choices):
            ([nil] + choices.map(\.id)).map { chosen in
                choices.map { Settlement("\(id).\($0.id)", [$0.id == chosen ? "yes" : "no"]) }
            }
        case .text(let variables):
            variables.compactMap { space[$0] }.flatMap { variable in
                variable.values.map { [Settlement(variable.name, [$0])] }
            }
        }
    }
}
