import Engine

extension GuideChecks {
    /// No two questions, answers of a question, variables, or values of a variable share a name.
    static func doubleNames(_ guide: Guide) -> [Problem] {
        doubles(guide.questions.map(\.id), "question")
            + doubles(guide.space.variables.map(\.name), "variable")
            + guide.questions.flatMap { doubles($0.choices.map(\.id), "answer of \($0.id)") }
            + guide.space.variables.flatMap { doubles($0.values, "value of \($0.name)") }
    }

    private static func doubles(_ names: [String], _ what: String) -> [Problem] {
        Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted().map {
            Problem(rule: "DoubleNames", subject: $0, message: "more than one \(what) has this name")
        }
    }
}
