extension GuideChecks {
    /// Every condition holds for some combination of the variables it names.
    ///
    /// What the tables say of a variable (`matters`) is taken to be possible either way.
    static func neverHolds(_ guide: Guide) -> [Problem] {
        let conditions = guide.questions.map { ($0.id, $0.when) } + guide.routes.map { ($0.outcome, $0.when) }
        return conditions.filter { !canHold($1, in: guide.space) }.map {
            Problem(rule: "NeverHolds", subject: $0.0, message: "its condition can never hold")
        }
    }

    private static func canHold(_ condition: Condition, in space: Space) -> Bool {
        let names = Set(condition.mentions.map(\.variable)).filter { space[$0] != nil }.sorted()
        return combinations(of: names, Known(space)).contains { known in
            [true, false].contains { matters in condition.truth(on: known, matters: { _, _ in matters }) == .yes }
        }
    }

    /// Every way to give these variables one value each.
    private static func combinations(of names: [String], _ known: Known) -> [Known] {
        names.reduce([known]) { partial, name in
            partial.flatMap { known in known.values(of: name).map { known.assuming(name, $0) } }
        }
    }
}
