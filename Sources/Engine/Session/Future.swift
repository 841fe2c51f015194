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
            guard let future = guide.future(known, after: saying, to: question) else { return nil }
            let prospects = Prospects(guide, future, failed: failed)
            return Future(known: future, outcomes: prospects.outcomes, ranking: prospects.ranking)
        }
    }
}
