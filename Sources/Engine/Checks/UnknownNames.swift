extension GuideChecks {
    /// Every variable and value that a condition or an answer names exists.
    static func unknownNames(_ guide: Guide) -> [Problem] {
        let questions = guide.questions.flatMap { question in
            question.when.mentions.flatMap { unknown($0.variable, $0.values, in: guide, at: question.id) }
                + settlements(of: question).flatMap { unknown($0.variable, Set($0.values), in: guide, at: question.id) }
        }
        let routes = guide.routes.flatMap { route in
            route.when.mentions.flatMap { unknown($0.variable, $0.values, in: guide, at: route.outcome) }
        }
        let symptom =
            guide.question(guide.symptom) == nil
            ? [Problem(rule: "UnknownNames", subject: guide.symptom, message: "the symptom is no question")] : []
        return questions + routes + symptom
    }

    private static func settlements(of question: Question) -> [Settlement] {
        switch question.kind {
        case .one(let choices): choices.flatMap { $0.settlements(in: question.id) }
        case .several, .text: question.settles.sorted().map { Settlement($0, []) }
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
