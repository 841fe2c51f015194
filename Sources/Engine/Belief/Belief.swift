/// How far a case speaks for one of the outcomes that are still possible.
public struct Belief: Sendable, Hashable {
    public let outcome: String
    /// The sum of the points; only the difference between two outcomes means something.
    public let points: Int
    /// What speaks for it, the strongest first.
    public let supporting: [Sign]
    /// What speaks against it, the strongest first.
    public let opposing: [Sign]

    init(_ outcome: String, _ signs: [Sign]) {
        self.outcome = outcome
        points = signs.map(\.points).reduce(0, +)
        supporting = signs.filter { $0.points > 0 }.stablySorted { $0.points > $1.points }
        opposing = signs.filter { $0.points < 0 }.stablySorted { $0.points < $1.points }
    }

    /// The fault itself was seen.
    public var isDecided: Bool { supporting.contains(where: \.decides) }

    /// Something told speaks for it, and nothing told against.
    public var isTold: Bool {
        supporting.contains(where: \.isTold) && !opposing.contains(where: \.isTold)
    }

    /// What is decided comes first, then what was told, then by points.
    func standsBefore(_ other: Belief) -> Bool {
        if isDecided != other.isDecided { return isDecided }
        if isTold != other.isTold { return isTold }
        return points > other.points
    }
}

/// How sure it is that the first outcome is the right one.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// The fault itself was seen.
    case found
    /// Much speaks for it, and for all others together less.
    case likely
    /// It is the first of several that may be.
    case notRuledOut = "not-ruled-out"
}

extension Array {
    /// Sorted, with equal elements in the order in which they stood.
    func stablySorted(_ standsBefore: (Element, Element) -> Bool) -> [Element] {
        enumerated().sorted { first, second in
            if standsBefore(first.element, second.element) { return true }
            return first.offset < second.offset && !standsBefore(second.element, first.element)
        }.map(\.element)
    }
}
