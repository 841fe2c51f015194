extension GuideGraph {
    /// To each question from the answers that leave it to be asked, where others do not.
    static func toQuestions(_ guide: Guide) -> [Edge] {
        let possibilities = Possibilities(guide)
        let edges = guide.questions.map { question in
            guide.questions.filter { $0 != question }.compactMap { edge(from: $0, to: question, guide, possibilities) }
        }
        return zip(edges, [[]] + edges).flatMap { edges, before in
            edges.filter { edge in !before.contains { $0.question == edge.question && $0.answers == edge.answers } }
        }
    }

    private static func edge(
        from question: Question, to other: Question, _ guide: Guide, _ possibilities: Possibilities
    ) -> Edge? {
        let compared = Set(other.when.mentions.filter { !$0.values.isEmpty }.map(\.variable))
        let answers = question.sayings(of: compared, in: guide.space).flatMap { sayings in
            let open = sayings.filter { possibilities.allow(other.when, given: $0.settles) { $0 != .no } }
            return open.count < sayings.count ? open.map(\.name) : []
        }
        return answers.isEmpty ? nil : Edge(question: question.id, target: .question(other.id), answers: answers)
    }
}
