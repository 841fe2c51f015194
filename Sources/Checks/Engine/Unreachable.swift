import Engine

extension GuideChecks {
    /// Everything can be reached: whatever a condition looks at is settled by some question, or inferred.
    static func unreachable(_ guide: Guide) -> [Problem] {
        let settled = guide.questions.reduce(into: guide.inferred) { $0.formUnion($1.settles) }
        let conditions = guide.questions.map { ($0.id, $0.when) } + guide.routes.map { ($0.outcome, $0.when) }
        return conditions.flatMap { subject, condition in
            Set(condition.mentions.filter { !$0.values.isEmpty }.map(\.variable)).subtracting(settled).sorted().map {
                Problem(rule: "Unreachable", subject: subject, message: "nothing ever settles \($0)")
            }
        }
    }
}
