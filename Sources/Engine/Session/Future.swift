extension Walk {
    /// What would be known and believed after an answer.
    public struct Future: Sendable {
        public let known: Known
        public let outcomes: [String]
        public let ranking: Ranking

        public init(known: Known, outcomes: [String], ranking: Ranking) {
            (self.known, self.outcomes, self.ranking) = (known, outcomes, ranking)
        }
    }

    /// One for each answer to a question that says something new and does not contradict what is known.
    public func futures(of question: Question) -> [Future] {
        question.possibleSayings(in: guide.space).compactMap { saying in
            guide.future(known, after: saying, to: question).map(future)
        }
    }

    /// After a look that is no answer to a question has shown this; nil where that says nothing new.
    public func future(of look: String, showing result: TrialResult) -> Future? {
        guard let saying = guide.shown(look, result) else { return nil }
        var then = known
        guard then.narrow(saying.variable, to: saying.values), then != known else { return nil }
        return future(then)
    }

    private func future(_ known: Known) -> Future {
        let prospects = Prospects(guide, known, failed: failed)
        return Future(known: known, outcomes: prospects.outcomes, ranking: prospects.ranking)
    }
}
