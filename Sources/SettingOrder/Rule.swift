import Facts

/// What a row of the proxy order says: where Windows looks, in which order, and what that rests on.
public struct Rule: Sendable, Hashable {
    /// Another reading of the sources, shown beside the first.
    public struct Reading: Sendable, Hashable {
        public enum Plan: Sendable, Hashable {
            case stages([Stage])
            /// The plan of the scan that goes with it. While it is open which scan that is, each plan that a scan can
            /// have on what is known is a reading of its own.
            case asScan
        }

        public let plan: Plan
        public let grade: Grade
        /// Empty only where the grade is `inferred`.
        public let sources: [Source]

        init(_ plan: Plan, _ grade: Grade, _ sources: [Source] = []) {
            self.plan = plan
            self.grade = grade
            self.sources = sources
        }
    }

    /// The stages in the order in which Windows goes through them.
    public let plan: [Stage]
    /// How well the plan is established. What of it stands weaker is told in `why` or in the notes, and what is
    /// inferred inside a stage in `ProxyOrder.caveats`.
    public let grade: Grade
    /// Empty only where the grade is `inferred`.
    public let sources: [Source]
    public let otherReadings: [Reading]
    /// Who reads which setting, under which account, and why: a sentence or two.
    public let why: Text
    /// What else is worth knowing where this row holds.
    public let notes: [Statement]

    init(
        _ plan: [Stage], _ grade: Grade, _ sources: [Source] = [], or otherReadings: [Reading] = [], why: Text,
        notes: [Statement] = []
    ) {
        self.plan = plan
        self.grade = grade
        self.sources = sources
        self.otherReadings = otherReadings
        self.why = why
        self.notes = notes
    }
}
