/// What is still possible, and what is believed of it.
struct Prospects {
    let ranking: Ranking
    /// The outcomes in the order in which they are to be tried.
    let outcomes: [String]

    /// - Parameter failed: the outcomes that were tried in vain.
    init(_ guide: Guide, _ known: Known, failed: Set<String>) {
        let possible = guide.outcomes(known).filter { !failed.contains($0) }
        ranking = guide.ranking(of: possible.filter { guide.stepsTo[$0] == nil }, known)
        outcomes = Self.inOrder(possible.filter { guide.stepsTo[$0] != nil }, guide, ranking)
    }

    /// What is believed, with each step before the first outcome that it leads to.
    private static func inOrder(_ steps: [String], _ guide: Guide, _ ranking: Ranking) -> [String] {
        steps.reduce(into: ranking.beliefs.map(\.outcome)) { outcomes, step in
            let targets = guide.stepsTo[step] ?? []
            outcomes.insert(step, at: outcomes.firstIndex(where: targets.contains) ?? outcomes.endIndex)
        }
    }

    /// Whether a person would be told another first outcome, or the same one more or less surely.
    func leadElsewhere(than other: Prospects) -> Bool {
        outcomes.first != other.outcomes.first || ranking.verdict != other.ranking.verdict
            || ranking.beliefs.first?.outcome != other.ranking.beliefs.first?.outcome
    }
}
