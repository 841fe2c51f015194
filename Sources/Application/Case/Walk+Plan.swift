import Engine
import Guidance

extension Walk {
    /// What to do about the outcomes that are left, where no question is asked.
    func plan(_ facts: CaseFacts) -> [PlannedAction] {
        let now = Walk.Future(known: known, outcomes: outcomes, ranking: ranking)
        let plan = ActionPlan(deal(now, facts))
        // Where no look is weighed, it is not needed.
        lazy var bare = firstChange(now)
        // The looks on which a change of the first outcome hangs.
        lazy var opening = Set(
            outcomes.first.flatMap(OutcomeID.init).map { Outcome.of($0).cards(facts).compactMap(\.look) } ?? [])
        return plan.telling(isFound: isFound(now), facts) { look in
            let questions = look.fix.answers.filter { !isAnswered($0, known) }.compactMap(Triage.guide.question)
            if questions.isEmpty { return opening.contains(look.id) || tells(look.id) }
            return questions.contains { turns(futures(of: $0), awayFrom: bare) }
        }.actions
    }

    /// Those of some questions that nobody has answered, and that could be.
    func open(among questions: [Question]) -> [Question] {
        questions.filter { $0.counts.truth(on: known) != .no && !isAnswered($0.id, known) }
    }

    /// Those of some open questions whose answer can make another cause the first, or another change, or show the fault
    /// itself. The code alone can do all of it.
    func telling(among questions: [Question]) -> [Question] {
        let bare = firstChange(Future(known: known, outcomes: outcomes, ranking: ranking))
        return questions.filter { question in
            if question.id == Triage.guide.symptom { return true }
            let futures = futures(of: question)
            return shows(futures) || turns(futures, awayFrom: bare)
        }
    }

    /// Whether one of the answers makes another cause the first, or another change than this one.
    private func turns(_ futures: [Future], awayFrom change: String?) -> Bool {
        futures.contains { future in
            future.ranking.beliefs.first?.outcome != ranking.beliefs.first?.outcome || firstChange(future) != change
        }
    }

    /// Whether one of the answers shows the fault itself.
    private func shows(_ futures: [Future]) -> Bool {
        ranking.verdict != .found && futures.contains { $0.ranking.verdict == .found }
    }

    /// What would be changed first: with as little known of the case as the guide knows itself.
    private func firstChange(_ future: Future) -> String? {
        deal(future, CaseFacts(known: future.known)).firstChange?.id
    }

    /// Whether a look that answers no question can make another cause the first, or show the fault. One of which no sign
    /// knows anything may show whatever it does.
    private func tells(_ look: String) -> Bool {
        let futures = [TrialResult.healthy, .faulty].compactMap { future(of: look, showing: $0) }
        return futures.isEmpty
            || futures.contains {
                $0.ranking.beliefs.first?.outcome != ranking.beliefs.first?.outcome
                    || $0.ranking.verdict == .found && ranking.verdict != .found
            }
    }

    private func deal(_ future: Future, _ facts: CaseFacts) -> Deal {
        let left = future.outcomes.isEmpty ? [.nothingLeft] : future.outcomes.compactMap(OutcomeID.init(rawValue:))
        return Deal(
            left.map { ($0, Self.points(of: $0, future.ranking)) }, isFound: isFound(future), facts: facts, done: spent,
            inVain: inVain, faulty: faulty, isAnswered: { isAnswered($0, future.known) })
    }

    /// Nothing beside the first outcome is to be looked at where its fault was seen, or where it is no Windows Update.
    private func isFound(_ future: Future) -> Bool {
        future.ranking.verdict == .found || future.known.value(of: "what") == "bits-job"
    }

    /// What is believed of an outcome. Of a step on the way to others as much as of the likeliest of them.
    private static func points(of outcome: OutcomeID, _ ranking: Ranking) -> Int {
        let targets = Triage.guide.stepsTo[outcome.rawValue] ?? [outcome.rawValue]
        return ranking.beliefs.filter { targets.contains($0.outcome) }.map(\.points).max() ?? 0
    }

    /// Whether nobody has to look for it any more: it was answered, or follows from what is known.
    private func isAnswered(_ question: String, _ known: Known) -> Bool {
        if let answer = answer(to: question), answer.value != .unknown { return true }
        return known.value(of: question) != nil
    }
}
