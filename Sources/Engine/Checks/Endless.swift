extension GuideChecks {
    /// The walk ends: the last resort is no route's outcome, so that it is there when all routes are tried, and no
    /// question waits for its own answer.
    static func endless(_ guide: Guide) -> [Problem] {
        let resort = guide.routes.contains { $0.outcome == guide.lastResort }
        let own = guide.questions.filter { question in
            question.when.mentions.contains { question.settles.contains($0.variable) && !$0.values.isEmpty }
                && guide.questions.filter { !$0.settles.isDisjoint(with: question.settles) }.count == 1
        }
        return
            (resort
            ? [Problem(rule: "Endless", subject: guide.lastResort, message: "the last resort is also a route")] : [])
            + own.map { Problem(rule: "Endless", subject: $0.id, message: "it waits for its own answer") }
    }
}
