import Facts
import Guidance

/// All that is known and can be read, gathered for the checks and for nothing else.
///
/// Each room lists its own. What no list has is found by a test, which looks for every `Text` of the source in here.
public struct Inventory: Sendable {
    public let questions: [Placed<QuestionWords>]
    /// Every outcome on every sample case.
    public let outcomes: [Placed<OutcomeReading>]
    /// Every card that differs from the others.
    public let cards: [Placed<Fix>]
    /// Every sentence, once.
    public let texts: [Placed<Text>]
    /// Every statement about Windows, once.
    public let statements: [Placed<Statement>]
    /// Whatever has a grade and sources, statements among them.
    public let claims: [Placed<Claim>]
    public let sources: [Placed<Source>]
    /// What codes point to: single ones, then ranges.
    public let pointers: [Placed<Pointer>]

    /// What the program knows. Gathered anew each time: thousands of cases are gone through.
    public init() {
        questions = Self.questionWords
        (outcomes, cards) = Self.dealt
        pointers = Self.placedPointers
        statements = Self.statements(questions, outcomes, cards)
        claims =
            statements.map(\.asClaim) + Self.claimsOfPointers + Self.claimsOfRules
            + Self.claimsOfEndpoints + Self.claimsOfTerms + Self.claimsOfLooks
        let named = claims.flatMap { claim in claim.value.sources.map { Placed(claim.place, $0) } }
        let ofTables =
            Endpoints.notObtained.map { Placed("not obtained", $0) }
            + CumulativeUpdate.sources.map { Placed("cumulative updates", $0) }
        sources = (named + ofTables).firstOfEach()
        texts = Self.texts(questions, outcomes, cards, statements, sources)
    }
}

/// What an outcome says of itself on one case.
public struct OutcomeReading: Sendable, Hashable {
    public let outcome: OutcomeID
    public let title: Text
    public let explanation: [Statement]
    public let tell: Text
    /// The cards by their ids, in the order shown.
    public let cards: [String]
}

/// A grade and what it rests on, whatever it is that is claimed.
public struct Claim: Sendable, Hashable {
    public let grade: Grade
    public let sources: [Source]

    public init(_ grade: Grade, _ sources: [Source]) {
        self.grade = grade
        self.sources = sources
    }
}

extension Placed<Statement> {
    fileprivate var asClaim: Placed<Claim> {
        Placed<Claim>("\(place): \(value.text.en)", Claim(value.grade, value.sources))
    }
}
