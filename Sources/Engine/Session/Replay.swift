/// A session's answers, taken in the order in which the walk asks for them.
///
/// What a question waits for may be settled further on. So after each answer the search starts again from the top, as
/// it does for the person who walks; else an answer given then would be void, and asked for without end.
struct Replay {
    private(set) var known: Known
    /// The answers that count, by question.
    private(set) var counted: [String: Answer] = [:]

    init(_ guide: Guide, _ answers: [String: Answer]) {
        known = Known(guide.space)
        var waiting = Self.inTurn(guide.questions).filter { answers[$0.id] != nil }
        while let place = Self.next(of: waiting, guide, known) {
            let question = waiting.remove(at: place)
            if let answer = answers[question.id], answer.fits(question), settle(answer.settlements(for: question)) {
                counted[question.id] = answer
            }
        }
        for question in waiting {
            if let answer = answers[question.id], isKnown(answer, to: question) { counted[question.id] = answer }
        }
    }

    /// Whether all that an answer says is known without it: then its question is asked no more, but what was said is
    /// not void.
    private func isKnown(_ answer: Answer, to question: Question) -> Bool {
        let settlements = answer.settlements(for: question)
        return answer.fits(question) && !settlements.isEmpty
            && settlements.allSatisfy { settled in
                let left = known.values(of: settled.variable)
                return !left.isEmpty && Set(left).isSubset(of: settled.values)
            }
    }

    /// What may be told at any time comes first, so that it counts for the questions before it too.
    private static func inTurn(_ questions: [Question]) -> [Question] {
        questions.filter(\.anyTime) + questions.filter { !$0.anyTime }
    }

    /// What the tables say of a variable decides whether its question is asked, not whether an answer counts: what was
    /// said stays true when it makes no difference any more.
    ///
    /// Inferring goes through those tables too, so it is done only for a condition that looks at the result.
    private static func next(of waiting: [Question], _ guide: Guide, _ known: Known) -> Int? {
        lazy var more = guide.infer(known)
        return waiting.firstIndex { question in
            let known = question.counts.looks(at: guide.inferred) ? more : known
            return question.counts.truth(on: known) != .no
        }
    }

    /// All or nothing: an answer that contradicts what is known in one point does not count at all.
    private mutating func settle(_ settlements: [Settlement]) -> Bool {
        var narrowed = known
        for settlement in settlements where !narrowed.narrow(settlement.variable, to: settlement.values) {
            return false
        }
        known = narrowed
        return true
    }
}
