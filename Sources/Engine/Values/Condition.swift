/// When something applies, as data: it can be checked, drawn and replayed, which a closure cannot.
public indirect enum Condition: Sendable, Hashable {
    case always
    /// The variable has one of these values. They are few and looked up once: a set of them would only take longer to make.
    case holds(String, [String])
    /// The guide's tables say that the answer to this variable, or to this question, still makes a difference.
    case matters(String)
    case not(Condition)
    case all([Condition])
    case any([Condition])
    /// The condition holds for everything still possible; while it is open, this is false.
    case certain(Condition)

    /// The variable has one of these values.
    public static func `is`(_ variable: String, _ values: String...) -> Condition {
        .holds(variable, values)
    }

    /// Whether the condition holds on what is known.
    ///
    /// Exact where no variable is mentioned twice. Where one is, the parts are still judged each by itself: it may then
    /// be open though no value left makes a difference, but never yes or no while one does.
    ///
    /// - Parameter matters: what the guide's tables say about a variable.
    public func truth(on known: Known, matters: (String, Known) -> Bool) -> Truth {
        PlacedCondition(self, in: known.space).truth(on: known, matters: matters)
    }

    /// The same where no table is asked: whatever it says of a variable, the answer is taken to make a difference.
    public func truth(on known: Known) -> Truth { truth(on: known, matters: { _, _ in true }) }

    /// Every variable the condition looks at, with the values it compares it to.
    public var mentions: [(variable: String, values: Set<String>)] {
        switch self {
        case .always: []
        case .holds(let name, let values): [(name, Set(values))]
        case .matters(let name): [(name, [])]
        case .not(let inner), .certain(let inner): inner.mentions
        case .all(let parts), .any(let parts): parts.flatMap(\.mentions)
        }
    }

    /// Whether it compares one of these variables to something.
    func looks(at variables: Set<String>) -> Bool {
        switch self {
        case .always, .matters: false
        case .holds(let name, let values): !values.isEmpty && variables.contains(name)
        case .not(let inner), .certain(let inner): inner.looks(at: variables)
        case .all(let parts), .any(let parts): parts.contains { $0.looks(at: variables) }
        }
    }
}
