import Engine
import Facts

/// What to do about a case, in the order in which it is done: the best P(cause)/cost first, as Heckerman, Breese and
/// Rommelse have it in "Decision-theoretic troubleshooting" (1995), and what only looks before what changes.
///
/// P is in proportion to 2 to the points of belief. The cards of one outcome keep their order, which does no harm; what
/// has to be done before something else whatever is believed stands in `Precedence`.
public struct ActionPlan: Sendable {
    public let actions: [PlannedAction]

    /// - Parameters:
    ///   - outcomes: those still possible, with what is believed of them; the first leads.
    ///   - isFound: the fault itself was seen, and nothing else is done before its own cards.
    ///   - done: the cards that were done; none comes twice.
    ///   - inVain: those of them that did not help: each halves twice what is left to be hoped of its outcome.
    ///   - faulty: the looks among them that showed something wrong.
    ///   - isAnswered: whether a question was answered, so that nobody has to look for it again.
    public init(
        _ outcomes: [(id: OutcomeID, points: Int)], isFound: Bool, facts: CaseFacts, done: Set<String>,
        inVain: Set<String>, faulty: Set<String>,
        isAnswered: (String) -> Bool
    ) {
        let cards = Dictionary(uniqueKeysWithValues: outcomes.map { ($0.id, Outcome.of($0.id).cards(facts)) })
        let tried = cards.mapValues { $0.filter { $0.kind.mayCure && inVain.contains($0.id) } }
        let outcomes = Self.inBelief(outcomes.map { ($0.id, $0.points - 2 * (tried[$0.id] ?? []).count) })
        let best = outcomes.first?.points ?? 0
        var queues = outcomes.prefix(isFound ? 1 : outcomes.count).filter { $0.points > best - Self.reach }.map {
            Queue(
                outcome: $0.id, weight: Self.weight($0.points - best),
                cards: Self.left(cards[$0.id] ?? [], facts, done: done, faulty: faulty, isAnswered))
        }
        var actions: [PlannedAction] = []
        while let next = Self.next(in: queues, facts) {
            let outcomes = queues.filter { $0.has(next.id) }.map(\.outcome)
            actions.append(
                PlannedAction(fix: next, outcomes: outcomes, question: next.answers.first { !isAnswered($0) }))
            for place in queues.indices { queues[place].cards.removeAll { $0.id == next.id } }
        }
        // One way to give Windows a proxy was tried in vain: the others come after all else.
        let hasProxy = tried.values.joined().contains(where: \.givesProxy)
        self.actions = hasProxy ? actions.filter { !$0.fix.leadsToProxy } + actions.filter(\.fix.leadsToProxy) : actions
    }

    private init(_ actions: [PlannedAction]) { self.actions = actions }

    /// The first that may cure, rather than only show something.
    public var firstChange: PlannedAction? { actions.first(where: \.fix.kind.mayCure) }

    /// The same with what tells something first: a look that can change neither the first cause nor the first change is done
    /// behind that change, unless it has to be done before it. While the fault was not seen, a look stays first.
    ///
    /// - Parameter tells: whether what a look shows can change one of the two.
    public func telling(isFound: Bool, _ facts: CaseFacts, _ tells: (PlannedAction) -> Bool) -> ActionPlan {
        let place = actions.firstIndex(where: \.fix.kind.mayCure) ?? actions.count
        let (looks, rest) = (actions[..<place], actions[place...])
        guard looks.count > (isFound ? 0 : 1) else { return self }
        let change = rest.first?.fix
        let needed = Set(change.map { Precedence.needed(before: $0, of: looks.map(\.fix), facts) } ?? [])
        var kept = looks.filter { needed.contains($0.id) || tells($0) }
        if kept.isEmpty, !isFound { kept = Array(looks.prefix(1)) }
        let later = looks.filter { look in !kept.contains { $0.id == look.id } }
        return ActionPlan(kept + rest.prefix(1) + later + rest.dropFirst())
    }

    /// What is left to be done of an outcome's cards: nothing twice, nothing that was answered. A change that hangs on a
    /// look is none before it, and none after it where nothing was wrong.
    private static func left(
        _ cards: [Fix], _ facts: CaseFacts, done: Set<String>, faulty: Set<String>, _ isAnswered: (String) -> Bool
    ) -> [Fix] {
        cards.filter { card in
            let isKnown = !card.answers.isEmpty && card.answers.allSatisfy(isAnswered)
            let isNeeded = card.look.map(faulty.contains) ?? true
            // Where nobody can see whether updates come from WSUS no proxy is set: it could be the fault.
            let isBlind = card.givesProxy && facts.usesWSUS == nil && done.contains(Fixes.findSource.id)
            return !done.contains(card.id) && !isKnown && isNeeded && !isBlind
        }
    }

    /// What was told stands before what is possible, whatever their points: an outcome weighs at least as much as those
    /// behind it.
    private static func inBelief(_ outcomes: [(id: OutcomeID, points: Int)]) -> [(id: OutcomeID, points: Int)] {
        outcomes.reversed().reduce(into: []) { behind, outcome in
            behind.append((outcome.id, max(outcome.points, behind.last?.points ?? outcome.points)))
        }.reversed()
    }

    /// Outcomes so many points behind the first come into the plan once those before them were tried in vain.
    private static let reach = 5

    private static func weight(_ points: Int) -> Double {
        // Steps of two to one, all at or below the best.
        (0..<(-points)).reduce(1) { weight, _ in weight / 2 }
    }

    /// The cards of an outcome that are left.
    private struct Queue {
        let outcome: OutcomeID
        let weight: Double
        var cards: [Fix]

        func has(_ card: String) -> Bool { cards.contains { $0.id == card } }
    }

    /// Of the first cards of all outcomes the one that is worth most, or what has to be done before it.
    private static func next(in queues: [Queue], _ facts: CaseFacts) -> Fix? {
        func worth(_ card: Fix) -> Double {
            queues.filter { $0.has(card.id) }.map(\.weight).reduce(0, +) / card.cost
        }
        var best: (card: Fix, worth: Double)?
        for card in queues.compactMap(\.cards.first) {
            let worth = worth(card)
            if worth > best?.worth ?? -1 { best = (card, worth) }
        }
        return best.map { first(before: $0.card, of: queues.flatMap(\.cards), facts) }
    }

    /// The card, or what has to be done before it; and before that, in turn.
    private static func first(before card: Fix, of left: [Fix], _ facts: CaseFacts) -> Fix {
        let earlier = Precedence.pairs(before: card, facts).lazy.compactMap { pair in
            left.first { $0.id == pair.before }
        }.first
        return earlier.map { first(before: $0, of: left.filter { $0 != card }, facts) } ?? card
    }
}
