import Engine

extension GuideChecks {
    /// Every condition holds for something that can be known of the variables it names.
    static func neverHolds(_ guide: Guide) -> [Problem] {
        let possibilities = Possibilities(guide)
        let conditions = guide.conditions
        return conditions.filter { !possibilities.allow($1) { $0 == .yes } }.map {
            Problem(rule: "NeverHolds", subject: $0.0, message: "its condition can never hold")
        }
    }
}
