/// A guide as a graph: what can be told from its data alone, without a case.
///
/// The main line leads from each question to the next, and on through the outcomes. Beside it stand the answers without
/// which a question is passed over, and those that speak for an outcome. What the tables behind the guide decide is only
/// marked, for it hangs on everything that is known.
public struct GuideGraph: Sendable {
    /// A question and an outcome may have the same id.
    public enum Node: Sendable, Hashable {
        case question(String)
        case outcome(String)
    }

    /// A way from a question to what its answers open.
    public struct Edge: Sendable, Hashable {
        public let question: String
        public let target: Node
        /// The answers that lead there; for a text what it was read to say, `class tls`.
        public let answers: [String]
    }

    /// The questions of each stage, in the order in which they are asked.
    public let stages: [[Question]]
    /// The outcomes, in the order of the first way to each; the last resort is the last.
    public let outcomes: [String]
    /// To a question from each answer that leaves it to be asked, where others do not; to an outcome from each answer that
    /// speaks for it. What holds for the question before, or for half of the outcomes, is not said again.
    public let edges: [Edge]
    /// Of which the tables behind the guide decide too, by all that is known.
    public let byTables: Set<Node>

    public init(_ guide: Guide) {
        stages = (1...guide.stages).map { stage in guide.questions.filter { $0.stage == stage } }
        outcomes = (guide.routes.map(\.outcome) + [guide.lastResort]).reduce(into: []) { outcomes, next in
            if !outcomes.contains(next) { outcomes.append(next) }
        }
        edges = Self.toQuestions(guide) + Self.toOutcomes(guide)
        let conditions =
            guide.questions.map { (Node.question($0.id), $0.when) }
            + guide.routes.map { (Node.outcome($0.outcome), $0.when) }
        byTables = Set(
            conditions.filter { _, when in
                when.mentions.contains { $0.values.isEmpty || guide.inferred.contains($0.variable) }
            }.map(\.0))
    }
}
