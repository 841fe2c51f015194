extension GuideChecks {
    /// Every question makes a difference: its answers do not all say the same, and something looks at what they say.
    static func idleQuestions(_ guide: Guide) -> [Problem] {
        guide.questions.compactMap { question in
            guard case .one(let choices) = question.kind else { return nil }
            let said = Set(choices.map { $0.settlements(in: question.id) })
            return said.count > 1
                ? nil : Problem(rule: "IdleQuestions", subject: question.id, message: "all its answers say the same")
        } + unheard(guide)
    }

    private static func unheard(_ guide: Guide) -> [Problem] {
        let heard = Set(
            (guide.questions.map(\.when) + guide.routes.map(\.when)).flatMap { $0.mentions.map(\.variable) }
        )
        .union(guide.inputs)
        return guide.questions.filter { !$0.settles.isEmpty && $0.settles.isDisjoint(with: heard) }.map {
            Problem(rule: "IdleQuestions", subject: $0.id, message: "nothing looks at what its answers say")
        }
    }
}
