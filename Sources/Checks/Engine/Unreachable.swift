import Engine

extension GuideChecks {
    /// Everything can be reached: whatever a condition looks at is settled by some question, or inferred.
    static func unreachable(_ guide: Guide) -> [Problem] {
        let settled = guide.questions.reduce(into: guide.inferred) { $0.formUnion($1.settles) }
        let conditions = guide.conditions
        return conditions.flatMap { subject, condition in
            Set(condition.mentions.filter { !$0.values.isEmpty }.map(\.variable)).subtracting(settled).sorted().map {
                Problem(rule: "Unreachable", subject: subject, message: "nothing ever settles \($0)")
            }
        }
    }
}
