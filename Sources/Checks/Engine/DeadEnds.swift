import Engine

extension GuideChecks {
    /// Nobody gets stuck: every question has answers, they fit on the keys, and each of them can count.
    static func deadEnds(_ guide: Guide) -> [Problem] {
        guide.questions.flatMap { question in
            (tally(question).map { [$0] } ?? []) + contradictions(question, guide.space)
        }
    }

    /// One answer would be no question, except that of several it can be chosen or not.
    private static func tally(_ question: Question) -> Problem? {
        let count = question.choices.count
        let allowed: ClosedRange<Int>
        switch question.kind {
        case .text: return nil
        // What is only heard is opened from the review, where the arrows reach every answer.
        case _ where !question.isAsked: return nil
        case .one: allowed = 2...7
        // Those beyond the digits are reached by the arrows.
        case .several: allowed = 1...10
        }
        if allowed.contains(count) { return nil }
        let fault = count < allowed.lowerBound ? "too few answers" : "more answers than there are keys"
        return Problem(rule: "DeadEnds", subject: question.id, message: "it has \(fault): \(count)")
    }

    /// Such an answer would be void as soon as it is given, and the question asked again.
    private static func contradictions(_ question: Question, _ space: Space) -> [Problem] {
        guard case .one(let choices) = question.kind else { return [] }
        return choices.filter { contradicts($0.settlements(in: question.id), space) }.map {
            Problem(rule: "DeadEnds", subject: question.id, message: "its answer \($0.id) can never count")
        }
    }

    private static func contradicts(_ settlements: [Settlement], _ space: Space) -> Bool {
        var known = Known(space)
        return settlements.contains { !known.narrow($0.variable, to: $0.values) }
    }
}
