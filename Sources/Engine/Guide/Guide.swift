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
/// possible unless all its routes are known not to hold. Routes say what can be; signs say what is believed, and the
/// order of the routes decides only between outcomes of which the same is believed.
public struct Guide: Sendable {
    public let space: Space
    /// How many stages there are; questions name theirs, counted from 1.
    public let stages: Int
    public let questions: [Question]
    public let routes: [Route]
    private let placedRoutes: [PlacedCondition]
    /// What speaks for an outcome, and against it. Asked for where outcomes are weighed, and not before: the first
    /// question is shown without them.
    public var signs: [Sign] { table.signs }
    var table: SignTable { tableWhenWeighed() }
    private let tableWhenWeighed: @Sendable () -> SignTable
    /// Outcomes that are no belief but a step on the way to others: each is taken before the first of those.
    public let stepsTo: [String: Set<String>]
    /// The outcome that is left when every other was tried.
    public let lastResort: String
    /// The question whose answer may change after a trial: an outcome tried under one answer to it is open again
    /// under another.
    public let symptom: String
    /// The variables that the tables behind the guide take in.
    public let inputs: Set<String>
    /// The variables that follow from others; nobody is asked for them.
    public let inferred: Set<String>
    /// What follows from several answers together, such as from a list and a name that may stand in it. What was told
    /// stands above it.
    public let conclude: @Sendable ([String: Answer]) -> [Settlement]
    /// The looks that answer no question and say something all the same.
    public let looks: [String]
    /// What a look says that is no answer to a question, by the look's name and by what came of it; nil where it says
    /// nothing.
    public let shown: @Sendable (String, TrialResult) -> Settlement?
    /// Adds what follows from what is known: narrows the inferred variables, and no others.
    public let infer: @Sendable (Known) -> Known
    /// Whether the answer to a variable still makes a difference to the tables behind the guide.
    public let matters: @Sendable (String, Known) -> Bool
    /// Nil where every question is asked that its condition leaves open.
    public private(set) var plan: Plan?

    public init(
        space: Space, stages: Int, questions: [Question], routes: [Route], lastResort: String, symptom: String,
        signs: @autoclosure @escaping @Sendable () -> SignTable = SignTable([], in: Space([])),
        stepsTo: [String: Set<String>] = [:],
        inputs: Set<String> = [], inferred: Set<String> = [],
        conclude: @escaping @Sendable ([String: Answer]) -> [Settlement] = { _ in [] },
        looks: [String] = [], shown: @escaping @Sendable (String, TrialResult) -> Settlement? = { _, _ in nil },
        infer: @escaping @Sendable (Known) -> Known = { $0 },
        matters: @escaping @Sendable (String, Known) -> Bool = { _, _ in true },
        plan: Plan? = nil
    ) {
        self.space = space
        self.stages = stages
        self.questions = questions
        self.routes = routes
        placedRoutes = routes.map { PlacedCondition($0.when, in: space) }
        tableWhenWeighed = signs
        self.stepsTo = stepsTo
        self.lastResort = lastResort
        self.symptom = symptom
        self.inputs = inputs
        self.inferred = inferred
        self.conclude = conclude
        self.looks = looks
        self.shown = shown
        self.infer = infer
        self.matters = matters
        self.plan = plan
    }

    /// The guide that asks whatever its conditions leave open.
    public var withoutPlan: Guide {
        var guide = self
        guide.plan = nil
        return guide
    }

    public func question(_ id: String) -> Question? {
        questions.first { $0.id == id }
    }

    /// The outcomes still possible, in the order of the routes; each once.
    ///
    /// Where a route mentions a variable twice this may be one too many (see `Condition.truth`), never one too few.
    public func outcomes(_ known: Known) -> [String] {
        var found: [String] = []
        for (route, when) in zip(routes, placedRoutes) where !found.contains(route.outcome) {
            if when.truth(on: known, matters: matters) != .no { found.append(route.outcome) }
        }
        return found
    }

    /// Whether what is known leaves no sense in a question, whatever its answers would change.
    public func rulesOut(_ question: Question, _ known: Known) -> Bool { truth(question.when, known) == .no }

    func truth(_ condition: Condition, _ known: Known) -> Truth {
        condition.truth(on: known, matters: matters)
    }
}
