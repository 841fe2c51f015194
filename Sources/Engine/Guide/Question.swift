/// A question of a guide: what is asked, when, and what an answer settles. The words are elsewhere.
public struct Question: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// Exactly one of these.
        case one([Choice])
        /// Any of these, or none. Each choice settles a variable of its own: `question.choice`, yes or no.
        case several([Choice])
        /// Free text. Who reads the text says what it settles; these are the variables it can settle.
        case text([String])
    }

    public let id: String
    /// The stage it belongs to, counted from 1.
    public let stage: Int
    public let kind: Kind
    public let when: Condition
    /// An answer counts unless this is known not to hold: what was told counts, whether or not it would be asked now.
    public let counts: Condition
    /// It may be answered before its turn, and then counts for the questions before it too.
    public let anyTime: Bool
    /// Whether it is asked at all, rather than only heard where somebody tells it or a text shows it.
    public let isAsked: Bool

    /// - Parameter counts: left out, an answer counts while the question would be asked.
    public init(
        _ id: String, stage: Int, _ kind: Kind, when: Condition = .always, counts: Condition? = nil,
        anyTime: Bool = false, isAsked: Bool = true
    ) {
        self.id = id
        self.stage = stage
        self.kind = kind
        self.when = when
        self.counts = counts ?? when
        self.anyTime = anyTime
        self.isAsked = isAsked
    }

    /// The choices in the order shown; none for free text.
    public var choices: [Choice] {
        switch kind {
        case .one(let choices), .several(let choices): choices
        case .text: []
        }
    }

    /// Every variable that an answer can settle.
    public var settles: Set<String> {
        switch kind {
        case .one(let choices): Set(choices.flatMap { $0.settlements(in: id).map(\.variable) })
        case .several(let choices): Set(choices.map { "\(id).\($0.id)" })
        case .text(let variables): Set(variables)
        }
    }
}

/// One of the answers a question offers.
public struct Choice: Sendable, Hashable {
    public let id: String
    private let settles: [Settlement]?

    /// A choice that settles the variable of its question's name on the value of its own.
    public init(_ id: String) {
        self.id = id
        settles = nil
    }

    public init(_ id: String, settles: [Settlement]) {
        self.id = id
        self.settles = settles
    }

    /// What picking it says.
    public func settlements(in question: String) -> [Settlement] {
        settles ?? [Settlement(question, [id])]
    }
}

/// A piece of knowledge: the variable has one of these values.
public struct Settlement: Sendable, Hashable {
    public let variable: String
    public let values: [String]

    public init(_ variable: String, _ values: [String]) {
        self.variable = variable
        self.values = values
    }
}
