/// A fault in a guide or a table: which rule it breaks, and where.
public struct Problem: Sendable, Hashable {
    /// The name of the rule; for a guide's rule that of its file.
    public let rule: String
    /// The question, outcome, row or name concerned; else `guide` or `table`.
    public let subject: String
    /// What is wrong, in one English sentence for whoever edits the guide.
    public let message: String
}

/// Every structural check of a guide. Each is a function of its own, in a file of its own.
public enum GuideChecks {
    /// All problems of the guide; a sound one has none.
    public static func all(_ guide: Guide) -> [Problem] {
        unknownNames(guide) + doubleNames(guide) + stages(guide) + deadEnds(guide) + idleQuestions(guide)
            + neverHolds(guide) + unreachable(guide) + endless(guide)
    }
}
