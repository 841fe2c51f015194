/// Whether a question is still worth asking: one of its answers changes what a person is told, or what is done first.
///
/// One answer is looked at a time. Where only two questions together would change something, neither is asked for it.
struct Worth {
    private let guide: Guide
    private let known: Known
    private let failed: Set<String>
    /// What is believed now; nil until a question makes it needed, which the first one does not.
    private(set) var weighed: Prospects?
    /// What is done first about the first outcome, and what it wants to be known; looked up once, as it is the same for
    /// every question.
    private var first: (action: [String], wants: Set<String>)?

    init(_ guide: Guide, _ known: Known, failed: Set<String>) {
        (self.guide, self.known, self.failed) = (guide, known, failed)
    }

    var prospects: Prospects {
        mutating get {
            let prospects = weighed ?? Prospects(guide, known, failed: failed)
            weighed = prospects
            return prospects
        }
    }

    /// A guide without a plan asks whatever its conditions leave open.
    mutating func isWorthAsking(_ question: Question) -> Bool {
        guard let plan = guide.plan, question.id != guide.symptom else { return true }
        if let opened = plan.opens[question.id] { return isWorthOpening(opened, by: question) }
        let now = prospects
        let isFound = now.ranking.verdict == .found
        let futures = question.possibleSayings(in: guide.space).lazy.compactMap { [guide, known] in
            guide.future(known, after: $0, to: question)
        }
        // What is believed is weighed first: to look up what is done means to write cards, which takes much longer.
        if !isFound, futures.contains(where: { now.leadElsewhere(than: Prospects(guide, $0, failed: failed)) }) {
            return true
        }
        guard let first = first(plan), let outcome = now.outcomes.first else { return false }
        if first.wants.contains(question.id) { return true }
        // Nothing else is asked once the fault itself was seen, but for what has to be known to mend it.
        return !isFound && futures.contains { plan.action(outcome, $0) != first.action }
    }

    private mutating func first(_ plan: Plan) -> (action: [String], wants: Set<String>)? {
        guard let outcome = prospects.outcomes.first else { return nil }
        let found = first ?? (plan.action(outcome, known), plan.wants(outcome, known))
        first = found
        return found
    }

    /// One of its answers lets something be asked that is then worth it. What is worth asking and stays closed all the same,
    /// as what the code rules out, is no reason to ask.
    private func isWorthOpening(_ opened: Set<String>, by question: Question) -> Bool {
        let others = guide.questions.filter { opened.contains($0.id) }
        return question.possibleSayings(in: guide.space).contains { saying in
            guard let future = future(after: saying, to: question) else { return false }
            var then = Worth(guide, future, failed: failed)
            return others.contains { guide.truth($0.when, future) != .no && then.isWorthAsking($0) }
        }
    }

    private func future(after settlements: [Settlement], to question: Question) -> Known? {
        guide.future(known, after: settlements, to: question)
    }
}

extension Guide {
    /// What would be known; nil where nothing more would be, or where it contradicts what is known.
    func future(_ known: Known, after settlements: [Settlement], to question: Question) -> Known? {
        var future = known
        for settlement in settlements where !future.narrow(settlement.variable, to: settlement.values) { return nil }
        if future == known { return nil }
        // What is inferred follows from the inputs of the tables, which cost most of the time.
        return question.settles.isDisjoint(with: inputs) ? future : infer(future)
    }
}

extension Question {
    /// The answers to be looked at, by what they say. Of several: none, and each alone; of a text: each set of values of
    /// the variables that it can settle, for one address says both that there is a proxy and where.
    func possibleSayings(in space: Space) -> [[Settlement]] {
        switch kind {
        case .one(let choices): choices.map { $0.settlements(in: id) }
        case .several(let choices):
            ([nil] + choices.map(\.id)).map { chosen in
                choices.map { Settlement("\(id).\($0.id)", [$0.id == chosen ? "yes" : "no"]) }
            }
        case .text(let variables):
            variables.compactMap { space[$0] }.reduce([[]]) { sayings, variable in
                sayings.flatMap { saying in variable.values.map { saying + [Settlement(variable.name, [$0])] } }
            }
        }
    }
}
