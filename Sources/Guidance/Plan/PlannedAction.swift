/// A card in its place in the plan.
public struct PlannedAction: Sendable, Hashable, Identifiable {
    public let fix: Fix
    /// The outcomes that it is about, the likeliest first: a change or a request cures one of them.
    public let outcomes: [OutcomeID]
    /// The open question that a look or a test answers; nil where what is seen is no answer to any.
    public let question: String?

    public var id: String { fix.id }
}
