extension GuideChecks {
    /// Nobody gets stuck: a question has answers that fit on the keys, its stage exists, and stages come in order.
    static func deadEnds(_ guide: Guide) -> [Problem] {
        guide.questions.flatMap { answers(of: $0) } + stages(guide)
    }

    private static func answers(of question: Question) -> [Problem] {
        switch question.kind {
        case .text: []
        case .one(let choices) where choices.count < 2:
            [Problem(rule: "DeadEnds", subject: question.id, message: "a question needs two answers or more")]
        case .one(let choices), .several(let choices):
            choices.count > 7 || choices.isEmpty
                ? [Problem(rule: "DeadEnds", subject: question.id, message: "a question has one to seven answers")] : []
        }
    }

    private static func stages(_ guide: Guide) -> [Problem] {
        var problems: [Problem] = []
        var last = 1
        for question in guide.questions {
            if question.stage < last || question.stage > guide.stages {
                problems.append(
                    Problem(rule: "DeadEnds", subject: question.id, message: "stage \(question.stage) is out of order"))
            }
            last = max(last, question.stage)
        }
        return problems
    }
}
