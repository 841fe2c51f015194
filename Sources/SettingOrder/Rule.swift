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
        /// When this reading may be the right one, where that is not all the time that the row is for.
        public let when: Text?

        init(_ plan: Plan, _ grade: Grade, _ sources: [Source] = [], when: Text? = nil) {
            self.plan = plan
            self.grade = grade
            self.sources = sources
            self.when = when
        }
    }

    /// A part of the plan that rests on less than the plan does, and the sentence that says so.
    struct Limit: Sendable, Hashable {
        let statement: Statement
        let stage: Stage
        /// Nil: each of the stage.
        let attempts: Set<Attempt>?
        /// Nil: wherever the row holds.
        let windows: Set<String>?

        init(_ statement: Statement, _ stage: Stage, _ attempts: Set<Attempt>? = nil, on windows: Set<String>? = nil) {
            self.statement = statement
            self.stage = stage
            self.attempts = attempts
            self.windows = windows
        }

        func concerns(_ step: Step, on windows: Set<String>) -> Bool {
            step.stage == stage && attempts?.contains(step.attempt) != false && holds(on: windows)
        }

        func holds(on windows: Set<String>) -> Bool { self.windows?.isDisjoint(with: windows) != true }
    }

    /// The stages in the order in which Windows goes through them.
    public let plan: [Stage]
    /// How well the plan of stages is established. A step may rest on less: `Resolution.Possible.basis(of:)`.
    public let grade: Grade
    /// Empty only where the grade is `inferred`.
    public let sources: [Source]
    public let otherReadings: [Reading]
    /// Who reads which setting, under which account, and why: a sentence or two.
    public let why: Text
    /// What of the plan rests on less, then what else is worth knowing where this row holds.
    public let notes: [Statement]
    private let limits: [Limit]

    init(
        _ plan: [Stage], _ grade: Grade, _ sources: [Source] = [], or otherReadings: [Reading] = [], why: Text,
        but limits: [Limit] = [], notes: [Statement] = []
    ) {
        self.plan = plan
        self.grade = grade
        self.sources = sources
        self.otherReadings = otherReadings
        self.why = why
        self.limits = limits
        self.notes = limits.map(\.statement).reduce(into: []) { if !$0.contains($1) { $0.append($1) } } + notes
    }

    /// What the whole plan rests on, its weakest part.
    func basis(on windows: Set<String>) -> Basis {
        limits.reduce(Basis(grade, sources)) { $1.holds(on: windows) ? $0.and($1.statement.basis) : $0 }
    }

    /// What `why` rests on: where all of the Windows left are ones on which the plan rests on less, on that.
    func basisOfWhy(on windows: Set<String>) -> Basis {
        limits.filter { $0.windows.map(windows.isSubset) == true }
            .reduce(Basis(grade, sources)) { $0.and($1.statement.basis) }
    }

    /// What one stage in its place rests on, whichever of its attempts it is.
    func basis(of stage: Stage, on windows: Set<String>) -> Basis {
        limits.filter { $0.stage == stage && $0.attempts == nil && $0.holds(on: windows) }
            .reduce(Basis(grade, sources)) { $0.and($1.statement.basis) }
    }

    /// What it rests on that the stage of a step is read, and in its place.
    ///
    /// - Parameter windows: those still possible; one for which it rests on less is enough.
    func basis(of step: Step, on windows: Set<String>) -> Basis {
        limits.reduce(Basis(grade, sources)) { $1.concerns(step, on: windows) ? $0.and($1.statement.basis) : $0 }
    }
}
