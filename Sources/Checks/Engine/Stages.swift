import Engine

extension GuideChecks {
    /// The questions come in the order of the stages, and every stage has one.
    static func stages(_ guide: Guide) -> [Problem] {
        misplaced(guide) + empty(guide)
    }

    private static func misplaced(_ guide: Guide) -> [Problem] {
        let before = [1] + guide.questions.map { min($0.stage, guide.stages) }
        return zip(guide.questions, before).compactMap { question, before in
            if question.stage > guide.stages { return problem(question.id, "there is no stage \(question.stage)") }
            return question.stage < before ? problem(question.id, "stage \(question.stage) is over already") : nil
        }
    }

    private static func empty(_ guide: Guide) -> [Problem] {
        let filled = Set(guide.questions.map(\.stage))
        return stride(from: 1, through: guide.stages, by: 1).filter { !filled.contains($0) }.map {
            problem("guide", "stage \($0) has no question")
        }
    }

    private static func problem(_ subject: String, _ message: String) -> Problem {
        Problem(rule: "Stages", subject: subject, message: message)
    }
}
