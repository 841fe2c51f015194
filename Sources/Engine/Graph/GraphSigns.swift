extension GuideGraph {
    /// To each outcome from the answers that one of its routes names, or a sign for it. What half of the outcomes want is no sign of any.
    static func toOutcomes(_ guide: Guide) -> [Edge] {
        let outcomes = Set(guide.routes.map(\.outcome))
        let edges = outcomes.sorted().flatMap { outcome in
            let demands = demands(of: outcome, guide)
            return guide.questions.compactMap { edge(from: $0, to: outcome, demands, guide) }
        }
        return edges.filter { edge in
            let alike = edges.filter { $0.question == edge.question && $0.answers == edge.answers }.count
            return alike == 1 || alike * 2 < outcomes.count
        }
    }

    /// What the routes to an outcome and the signs for it want, each demand once.
    private static func demands(of outcome: String, _ guide: Guide) -> Set<Demand> {
        let routes = guide.routes.filter { $0.outcome == outcome }.map(\.when)
        let signs = guide.signs.filter { $0.outcome == outcome && $0.points > 0 }.map(\.when)
        return Set((routes + signs).flatMap { Self.demands(of: $0, guide.space) })
    }

    private static func edge(
        from question: Question, to outcome: String, _ demands: Set<Demand>, _ guide: Guide
    ) -> Edge? {
        let answers = question.sayings(of: Set(demands.map(\.variable)), in: guide.space).flatMap { sayings in
            let named = sayings.filter { saying in demands.contains { saying.settles.contains(where: $0.isMet) } }
            return named.count < sayings.count ? named.map(\.name) : []
        }
        return answers.isEmpty ? nil : Edge(question: question.id, target: .outcome(outcome), answers: answers)
    }

    /// A variable, and the values that a condition wants of it.
    private struct Demand: Hashable {
        let variable: String
        let values: Set<String>

        func isMet(by said: Settlement) -> Bool {
            said.variable == variable && values.isSuperset(of: said.values)
        }
    }

    /// More values than these are many.
    private static let many = 4

    /// What a condition wants of each variable that it compares, taken by itself; where it wants something not to be so,
    /// all other values. Where it wants most of many values, it only rules some out, and that is no sign.
    private static func demands(of condition: Condition, _ space: Space, wanted: Bool = true) -> [Demand] {
        switch condition {
        case .always, .matters: return []
        case .holds(let name, let values):
            let all = Set(space[name]?.values ?? [])
            let demand = Demand(variable: name, values: wanted ? Set(values) : all.subtracting(values))
            let rulesOut = all.count > many && demand.values.count * 2 > all.count
            return rulesOut ? [] : [demand]
        case .not(let inner): return demands(of: inner, space, wanted: !wanted)
        case .certain(let inner): return demands(of: inner, space, wanted: wanted)
        case .all(let parts), .any(let parts): return parts.flatMap { demands(of: $0, space, wanted: wanted) }
        }
    }
}
