import Engine

/// A check that was run: what it looked at, and what it found wrong.
///
/// The counts are there because a check that looks at nothing finds nothing.
public struct Checked: Sendable, Hashable {
    /// How many there were of something: 26 `questions`.
    public struct Count: Sendable, Hashable {
        public let number: Int
        /// What was counted, in English and in the plural.
        public let name: String

        public init(_ number: Int, _ name: String) {
            self.number = number
            self.name = name
        }
    }

    /// A short name, stable: `guide`.
    public let id: String
    public let looked: [Count]
    public let problems: [Problem]

    public init(_ id: String, looked: [Count], problems: [Problem]) {
        self.id = id
        self.looked = looked
        self.problems = problems
    }
}

extension GuideChecks {
    /// The structure of a guide, by all rules.
    public static func checked(_ guide: Guide) -> Checked {
        Checked(
            "guide",
            looked: [
                .init(guide.stages, "stages"), .init(guide.questions.count, "questions"),
                .init(guide.routes.count, "routes"), .init(guide.signs.count, "signs"),
            ],
            problems: all(guide))
    }
}

extension RuleTable {
    /// The boxes of the table: disjoint, and without a gap.
    public func checked() -> Checked {
        Checked(
            "table", looked: [.init(rows.count, "rows"), .init(combinations, "combinations")], problems: problems())
    }
}
