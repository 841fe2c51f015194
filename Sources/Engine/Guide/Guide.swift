/// A way to an outcome, and when it is open. The words of an outcome are elsewhere.
public struct Route: Sendable, Hashable {
    public let outcome: String
    public let when: Condition

    public init(_ outcome: String, when: Condition) {
        self.outcome = outcome
        self.when = when
    }
}

/// A walk as data: questions in the order they are asked, then routes in the order they are taken.
///
/// Both lists are read from the top. A question is asked unless its condition is known not to hold; an outcome is
/// possible unless all its routes are known not to hold. So the order of the routes is the order of the outcomes.
public struct Guide: Sendable {
    public let space: Space
    /// How many stages there are; questions name theirs, counted from 1.
    public let stages: Int
    public let questions: [Question]
    public let routes: [Route]
    /// The outcome that is left when every other was tried.
    public let lastResort: String
    /// The question whose answer may change after a trial: an outcome tried under one answer to it is open again
    /// under another.
    public let symptom: String
    /// The variables that the tables behind the guide take in.
    public let inputs: Set<String>
    /// The variables that follow from others; nobody is asked for them.
    public let inferred: Set<String>
    /// Adds what follows from what is known: narrows the inferred variables, and no others.
    public let infer: @Sendable (Known) -> Known
    /// Whether the answer to a variable still makes a difference to the tables behind the guide.
    public let matters: @Sendable (String, Known) -> Bool

    public init(
        space: Space, stages: Int, questions: [Question], routes: [Route], lastResort: String, symptom: String,
        inputs: Set<String> = [], inferred: Set<String> = [],
        infer: @escaping @Sendable (Known) -> Known = { $0 },
        matters: @escaping @Sendable (String, Known) -> Bool = { _, _ in true }
    ) {
        self.space = space
        self.stages = stages
        self.questions = questions
        self.routes = routes
        self.lastResort = lastResort
        self.symptom = symptom
        self.inputs = inputs
        self.inferred = inferred
        self.infer = infer
        self.matters = matters
    }

    public func question(_ id: String) -> Question? {
        questions.first { $0.id == id }
    }

    /// The outcomes still possible, in the order in which they are to be tried; each once.
    ///
    /// Where a route mentions a variable twice this may be one too many (see `Condition.truth`), never one too few.
    public func outcomes(_ known: Known) -> [String] {
        var found: [String] = []
        for route in routes where !found.contains(route.outcome) && truth(route.when, known) != .no {
            found.append(route.outcome)
        }
        return found
    }

    func truth(_ condition: Condition, _ known: Known) -> Truth {
        condition.truth(on: known, matters: matters)
    }
}
