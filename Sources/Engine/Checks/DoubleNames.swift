extension GuideChecks {
    /// No two questions, two answers of a question, or two variables share a name.
    static func doubleNames(_ guide: Guide) -> [Problem] {
        doubles(guide.questions.map(\.id), "question") + doubles(guide.space.variables.map(\.name), "variable")
            + guide.questions.flatMap { doubles($0.choices.map(\.id), "answer of \($0.id)") }
    }

    private static func doubles(_ names: [String], _ what: String) -> [Problem] {
        Dictionary(grouping: names) { $0 }.filter { $1.count > 1 }.keys.sorted().map {
            Problem(rule: "DoubleNames", subject: $0, message: "two things of one name: \(what)")
        }
    }
}
