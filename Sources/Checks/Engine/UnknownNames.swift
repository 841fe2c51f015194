import Engine

extension GuideChecks {
    /// Every variable and value that a condition, an answer or the guide itself names exists.
    static func unknownNames(_ guide: Guide) -> [Problem] {
        let questions = guide.questions.flatMap { question in
            unknown(question.when, in: guide, at: question.id)
                + settlements(of: question).flatMap { unknown($0.variable, Set($0.values), in: guide, at: question.id) }
        }
        let routes = guide.routes.flatMap { unknown($0.when, in: guide, at: $0.outcome) }
        let outcomes = Set(guide.routes.map(\.outcome))
        let signs = guide.signs.flatMap { sign in
            unknown(sign.when, in: guide, at: sign.id)
                + (outcomes.contains(sign.outcome)
                    ? []
                    : [Problem(rule: "UnknownNames", subject: sign.id, message: "no route leads to \(sign.outcome)")])
        }
        let inputs = guide.inputs.union(guide.inferred).sorted().flatMap { unknown($0, [], in: guide, at: "guide") }
        let symptom =
            guide.question(guide.symptom) == nil
            ? [Problem(rule: "UnknownNames", subject: guide.symptom, message: "the symptom is no question")] : []
        return questions + routes + signs + inputs + symptom
    }

    private static func settlements(of question: Question) -> [Settlement] {
        switch question.kind {
        case .one(let choices): choices.flatMap { $0.settlements(in: question.id) }
        case .several: question.settles.sorted().map { Settlement($0, ["yes", "no"]) }
        case .text: question.settles.sorted().map { Settlement($0, []) }
        }
    }

    /// Whether something matters may be asked of a whole question too: `ie` stands for its three variables.
    private static func unknown(_ condition: Condition, in guide: Guide, at subject: String) -> [Problem] {
        condition.mentions.filter { !$0.values.isEmpty || guide.question($0.variable) == nil }.flatMap {
            unknown($0.variable, $0.values, in: guide, at: subject)
        }
    }

    private static func unknown(
        _ name: String, _ values: Set<String>, in guide: Guide, at subject: String
    ) -> [Problem] {
        guard let variable = guide.space[name] else {
            return [Problem(rule: "UnknownNames", subject: subject, message: "there is no variable \(name)")]
        }
        return values.subtracting(variable.values).sorted().map {
            Problem(rule: "UnknownNames", subject: subject, message: "\(name) has no value \($0)")
        }
    }
}
