import Engine

extension GuideChecks {
    /// Everything can be reached: whatever a condition looks at is settled by some question or look, or inferred.
    static func unreachable(_ guide: Guide) -> [Problem] {
        let shown = Set(guide.looks.compactMap { guide.shown($0, .healthy)?.variable })
        let settled = guide.questions.reduce(into: guide.inferred.union(shown)) { $0.formUnion($1.settles) }
        let conditions = guide.conditions
        return conditions.flatMap { subject, condition in
            Set(condition.mentions.filter { !$0.values.isEmpty }.map(\.variable)).subtracting(settled).sorted().map {
                Problem(rule: "Unreachable", subject: subject, message: "nothing ever settles \($0)")
            }
        }
    }
}
