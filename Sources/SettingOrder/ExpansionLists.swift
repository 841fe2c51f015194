import Facts

/// Each stage with what it looks at, for a reader.
extension Expansion {
    public struct List: Sendable {
        public let stage: Stage
        /// Nil where both sides are alike.
        public let side: Side?
        /// What each line rests on, as long as no other setting competes with it.
        public let lines: [(attempt: Attempt, basis: Basis)]
    }

    /// In the order of the stages.
    public static let lists: [List] = [
        list(.system, .beforeTen), list(.system, .sinceTen), list(.user), list(.account), list(.winhttp),
        list(.machine),
    ]

    /// What is known of the failures that lead on.
    public static let failing: [Statement] = [.whatLeadsOn, .insideUserSetting]

    private static func list(_ stage: Stage, _ side: Side? = nil) -> List {
        let ways = stage.ways(on: side ?? .sinceTen)
        let lines = ways.map { ($0.attempt, stage.basis(of: $0.attempt, on: $0.alone, side ?? .sinceTen)) }
        return List(stage: stage, side: side, lines: lines)
    }
}
