import Engine

/// A fault in a guide, in a table or in what is known beside them: which rule it breaks, and where.
public struct Problem: Sendable, Hashable {
    /// The name of the rule; that of its file.
    public let rule: String
    /// The question, outcome, row, card or name concerned; else `guide` or `table`.
    public let subject: String
    /// What is wrong, in one English sentence for whoever edits it.
    public let message: String

    public init(rule: String, subject: String, message: String) {
        self.rule = rule
        self.subject = subject
        self.message = message
    }
}

/// Every structural check of a guide. Each is a function of its own, in a file of its own.
public enum GuideChecks {
    /// All problems of the guide; a sound one has none.
    public static func all(_ guide: Guide) -> [Problem] {
        unknownNames(guide) + doubleNames(guide) + stages(guide) + deadEnds(guide) + idleQuestions(guide)
            + neverHolds(guide) + unreachable(guide) + endless(guide) + signs(guide)
    }
}

extension Guide {
    /// Every condition of the guide, with the question, the outcome or the sign that it belongs to.
    var conditions: [(String, Condition)] {
        questions.map { ($0.id, $0.when) } + routes.map { ($0.outcome, $0.when) } + signs.map { ($0.id, $0.when) }
    }
}
