import Facts

/// The cards of a case, dealt one after the other: the best P(cause)/cost first, as Heckerman, Breese and Rommelse have it in
/// "Decision-theoretic troubleshooting" (1995). Whoever wants only the first change stops there, as the look ahead does for
/// each answer that a look can give.
///
/// P is in proportion to 2 to the points of belief. The cards of one outcome keep their order, which does no harm; what
/// has to be done before something else whatever is believed stands in `Precedence`.
public struct Deal: Sequence, IteratorProtocol {
    private let facts: CaseFacts
    private let isAnswered: (String) -> Bool
    private var queues: [Queue]
    private let faulty: Set<String>
    /// The first outcome leads by so much, after something was done, that its own change comes before the looks of others.
    private let leads: Bool
    /// One way to give Windows a proxy was tried in vain: the others come after all else.
    private let hasProxy: Bool

    /// - Parameters:
    ///   - outcomes: those still possible, with what is believed of them; the first leads.
    ///   - isFound: the fault itself was seen, and nothing else is done before its own cards.
    ///   - done: the cards that were done; none comes twice.
    ///   - inVain: those of them that did not help: each halves twice what is left to be hoped of its outcome.
    ///   - faulty: the looks among them that showed something wrong.
    ///   - isAnswered: whether a question was answered, so that nobody has to look for it again.
    public init(
        _ outcomes: [(id: OutcomeID, points: Int)], isFound: Bool, facts: CaseFacts, done: Set<String>,
        inVain: Set<String>, faulty: Set<String>, isAnswered: @escaping (String) -> Bool
    ) {
        let cards = Dictionary(uniqueKeysWithValues: outcomes.map { ($0.id, Outcome.of($0.id).cards(facts)) })
        let tried = cards.mapValues { $0.filter { $0.kind.mayCure && inVain.contains($0.id) } }
        let outcomes = Self.inBelief(outcomes.map { ($0.id, $0.points - 2 * (tried[$0.id] ?? []).count) })
        let best = outcomes.first?.points ?? 0
        (self.facts, self.isAnswered, self.faulty) = (facts, isAnswered, faulty)
        leads = !done.isEmpty && outcomes.dropFirst().allSatisfy { best >= $0.points + 2 }
        queues = outcomes.prefix(isFound ? 1 : outcomes.count).filter { $0.points > best - Self.reach }.map {
            Queue(
                outcome: $0.id, weight: Self.weight($0.points - best),
                cards: Self.left(cards[$0.id] ?? [], facts, done: done, inVain: inVain, faulty: faulty, isAnswered))
        }
        hasProxy = tried.values.joined().contains(where: \.givesProxy)
    }

    public mutating func next() -> PlannedAction? {
        guard let card = repair ?? ownChange ?? bestCard else { return nil }
        let outcomes = queues.filter { $0.has(card.id) }.map(\.outcome)
        for place in queues.indices { queues[place].cards.removeAll { $0.id == card.id } }
        return PlannedAction(fix: card, outcomes: outcomes, question: card.answers.first { !isAnswered($0) })
    }

    /// Every card that is left.
    var inOrder: [PlannedAction] {
        let dealt = Array(self)
        return hasProxy ? dealt.filter { !$0.fix.leadsToProxy } + dealt.filter(\.fix.leadsToProxy) : dealt
    }

    /// The first that may cure, rather than only show something.
    public var firstChange: PlannedAction? {
        let changes = lazy.filter(\.fix.kind.mayCure)
        return changes.first { !hasProxy || !$0.fix.leadsToProxy } ?? changes.first { _ in true }
    }
}

extension Deal {
    /// The cards of an outcome that are left.
    private struct Queue {
        let outcome: OutcomeID
        let weight: Double
        var cards: [Fix]

        func has(_ card: String) -> Bool { cards.contains { $0.id == card } }
    }

    /// What is left to be done of an outcome's cards: nothing twice, nothing that was answered. A change that hangs on a
    /// look is none before it, and none after it where nothing was wrong; where nobody could look, it is one.
    private static func left(
        _ cards: [Fix], _ facts: CaseFacts, done: Set<String>, inVain: Set<String>, faulty: Set<String>,
        _ isAnswered: (String) -> Bool
    ) -> [Fix] {
        cards.filter { card in
            let isKnown = !card.answers.isEmpty && card.answers.allSatisfy(isAnswered)
            let isNeeded = card.look.map { faulty.contains($0) || done.contains($0) && !inVain.contains($0) } ?? true
            // Where nobody can see whether updates come from WSUS no proxy is set: it could be the fault.
            let isBlind = card.givesProxy && facts.usesWSUS == nil && done.contains(Fixes.findSource.id)
            // Whoever has no proxy cannot test one, nor ask its owner.
            let isIdle = card.isAboutTheProxy && facts.holds(.all([Told.noProxy, .not(Told.someProxy)]))
            return !done.contains(card.id) && !isKnown && isNeeded && !isBlind && !isIdle
        }
    }

    /// What was told stands before what is possible, whatever their points: an outcome weighs at least as much as those
    /// behind it.
    private static func inBelief(_ outcomes: [(id: OutcomeID, points: Int)]) -> [(id: OutcomeID, points: Int)] {
        outcomes.reversed().reduce(into: []) { behind, outcome in
            behind.append((outcome.id, Swift.max(outcome.points, behind.last?.points ?? outcome.points)))
        }.reversed()
    }

    /// Outcomes so many points behind the first come into the plan once those before them were tried in vain.
    private static let reach = 5

    private static func weight(_ points: Int) -> Double {
        // Steps of two to one, all at or below the best.
        (0..<(-points)).reduce(1) { weight, _ in weight / 2 }
    }

    /// What mends a fault that a look has shown: nothing else is looked at before.
    private var repair: Fix? {
        queues.lazy.flatMap(\.cards).first { $0.kind.mayCure && $0.look.map(faulty.contains) == true }.map(inTurn)
    }

    /// The change of an outcome that leads, where nothing of its own is left to be looked at.
    private var ownChange: Fix? {
        guard leads, let card = queues.first?.cards.first, card.kind.mayCure else { return nil }
        return inTurn(card)
    }

    /// Of the first cards of all outcomes the one that is worth most, or what has to be done before it.
    private var bestCard: Fix? {
        func worth(_ card: Fix) -> Double {
            queues.filter { $0.has(card.id) }.map(\.weight).reduce(0, +) / card.cost
        }
        var best: (card: Fix, worth: Double)?
        for card in queues.compactMap(\.cards.first) {
            let worth = worth(card)
            if worth > best?.worth ?? -1 { best = (card, worth) }
        }
        return best.map { inTurn($0.card) }
    }

    private func inTurn(_ card: Fix) -> Fix { Self.first(before: card, of: queues.flatMap(\.cards), facts) }

    /// The card, or what has to be done before it; and before that, in turn.
    private static func first(before card: Fix, of left: [Fix], _ facts: CaseFacts) -> Fix {
        let earlier = Precedence.pairs(before: card, facts).lazy.compactMap { pair in
            left.first { $0.id == pair.before }
        }.first
        return earlier.map { first(before: $0, of: left.filter { $0.id != card.id }, facts) } ?? card
    }
}
