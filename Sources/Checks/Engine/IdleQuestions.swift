import Engine

extension GuideChecks {
    /// Every question makes a difference: its answers do not all say the same, and something looks at what they say.
    static func idleQuestions(_ guide: Guide) -> [Problem] {
        alike(guide) + unheard(guide) + overlooked(guide)
    }

    private static func alike(_ guide: Guide) -> [Problem] {
        guide.questions.filter { question in
            guard case .one(let choices) = question.kind else { return false }
            return choices.count > 1 && Set(choices.map { $0.settlements(in: question.id) }).count == 1
        }.map { Problem(rule: "IdleQuestions", subject: $0.id, message: "all its answers say the same") }
    }

    /// A question's own condition is no listener: it is over when the answer comes.
    private static func unheard(_ guide: Guide) -> [Problem] {
        let routes = guide.routes.map(\.when) + guide.signs.map(\.when)
        return guide.questions.filter { question in
            let others = guide.questions.filter { $0.id != question.id }.map(\.when)
            let heard = guide.inputs.union((others + routes).flatMap(\.mentions).map(\.variable))
            return !question.settles.isEmpty && question.settles.isDisjoint(with: heard)
        }.map { Problem(rule: "IdleQuestions", subject: $0.id, message: "nothing looks at what its answers say") }
    }

    /// Of several, each answer settles the variable of its own; what else it says is not looked at.
    private static func overlooked(_ guide: Guide) -> [Problem] {
        guide.questions.flatMap { question -> [Problem] in
            guard case .several(let choices) = question.kind else { return [] }
            return choices.filter { $0 != Choice($0.id) }.map {
                Problem(
                    rule: "IdleQuestions", subject: question.id, message: "what its answer \($0.id) says is not heard")
            }
        }
    }
}
