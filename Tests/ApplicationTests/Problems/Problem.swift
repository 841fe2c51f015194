import Engine
import Guidance
import Testing

@testable import Application

/// A case as it comes in: what the caller says, and where it has to end.
struct Problem: Sendable, CustomTestStringConvertible {
    let number: Int
    let name: String
    /// What is answered; all else is "don't know".
    let answers: [String: String]
    /// The outcomes that come before the one that holds the cure; their cards are tried in vain.
    var before: [OutcomeID] = []
    let outcome: OutcomeID
    /// Cards that must come, in this order; others may stand between them.
    let cards: [String]
    var never: [String] = []
    /// What has to be read on the cards or in the reasons.
    var reads: [String] = []
    /// Where the cure that is asked for is not given: why.
    var whyNot: String?

    var testDescription: String { "\(number). \(name)" }

    /// The case when its outcome has come.
    func walked() throws -> CaseFile {
        var file = try CaseFile(answers: answers)
        for earlier in before {
            try #require(file.outcome == earlier)
            file.change { $0.tried(earlier.rawValue, .same, symptom: Triage.guide.symptom) }
        }
        return file
    }
}

extension CaseFile {
    /// All that is read of the outcome.
    var sentences: [String] {
        let reasons = outcome.map { Outcome.of($0).explanation(facts).map(\.text.en) } ?? []
        return reasons + cards.flatMap(\.sentences)
    }
}

extension Fix {
    /// All that is read on the card, but for the commands.
    var sentences: [String] {
        ([title, expect, sideEffect, rollback, verify] + steps + [saveOldValue].compactMap(\.self)).map(\.en)
            + basis.map(\.text.en)
    }
}
