/// The outcomes still possible in the order of belief, and how sure the first one is.
public struct Ranking: Sendable, Hashable {
    public let beliefs: [Belief]

    /// - Parameters:
    ///   - possible: the outcomes in their stated order, which decides between equals.
    ///   - signs: those whose condition is certain.
    package init(_ possible: [String], _ signs: [Sign]) {
        let found = Dictionary(grouping: signs, by: \.outcome)
        beliefs = possible.map { Belief($0, found[$0] ?? []) }.stablySorted { $0.standsBefore($1) }
    }

    /// Nil where nothing is possible.
    ///
    /// Likely: at least four to one before the second, and more than all others together.
    public var verdict: Verdict? {
        guard let first = beliefs.first else { return nil }
        if first.isDecided { return .found }
        let others = beliefs.dropFirst().map(\.points)
        let leads = others.allSatisfy { first.points >= $0 + 2 }
        return leads && Self.weighs(first.points, more: others) ? .likely : .notRuledOut
    }

    /// Whether two to the points is more than the sum of the same of the others.
    private static func weighs(_ points: Int, more others: [Int]) -> Bool {
        let least = min(points, others.min() ?? points)
        // Whoever is 40 steps behind weighs nothing, and the shift stays within a word.
        func weight(_ points: Int) -> UInt64 { 1 << UInt64(min(points - least, 40)) }
        return weight(points) > others.map(weight).reduce(0, +)
    }
}

extension Guide {
    /// The outcomes in the order of belief. Only what is certain counts.
    public func ranking(of possible: [String], _ known: Known) -> Ranking {
        Ranking(possible, certainSigns(known))
    }
    /// The signs that count: those whose condition is certain.
    package func certainSigns(_ known: Known) -> [Sign] { table.certain(on: known, matters: matters) }
}
