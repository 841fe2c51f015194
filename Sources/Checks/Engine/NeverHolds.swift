import Engine

extension GuideChecks {
    /// Every condition holds for something that can be known of the variables it names.
    static func neverHolds(_ guide: Guide) -> [Problem] {
        let possibilities = Possibilities(guide)
        let conditions = guide.questions.map { ($0.id, $0.when) } + guide.routes.map { ($0.outcome, $0.when) }
        return conditions.filter { !possibilities.allow($1) { $0 == .yes } }.map {
            Problem(rule: "NeverHolds", subject: $0.0, message: "its condition can never hold")
        }
    }
}
