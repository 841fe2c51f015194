/// A fault in a guide or a table: which rule it breaks, and where.
public struct Problem: Sendable, Hashable {
    /// The name of the rule, the same as its file.
    public let rule: String
    /// The node, row or name concerned.
    public let subject: String
    /// What is wrong, in one English sentence for whoever edits the guide.
    public let message: String
}

/// Every structural check of a guide. Each is a function of its own, in a file of its own.
public enum GuideChecks {
    public static func all(_ guide: Guide) -> [Problem] {
        unknownNames(guide) + doubleNames(guide) + neverHolds(guide) + deadEnds(guide) + idleQuestions(guide)
            + unreachable(guide) + endless(guide)
    }
}
