import Engine
import Facts
import Guidance

/// The questions, and the outcomes with their cards, on the sample cases.
extension Inventory {
    static var questionWords: [Placed<QuestionWords>] {
        Triage.guide.questions.map { Placed("question \($0.id)", QuestionWords.of($0.id)) }
    }

    /// Every outcome on every sample case, and every card that is dealt; each once.
    static var dealt: (outcomes: [Placed<OutcomeReading>], cards: [Placed<Fix>]) {
        var outcomes: [Placed<OutcomeReading>] = []
        var cards: [Placed<Fix>] = []
        for sample in SampleCase.all {
            let (facts, outcome) = (sample.facts, "outcome \(sample.outcome.rawValue)")
            let own = Outcome.of(sample.outcome).cards(facts)
            cards += own.map { Placed("\(outcome), card \($0.id)", $0) }
            outcomes.append(Placed(outcome, OutcomeReading(sample.outcome, facts, cards: own.map(\.id))))
        }
        outcomes += Family.allCases.map { Placed("not-proxy, family \($0.rawValue)", OutcomeReading($0)) }
        cards += Family.allCases.map { Placed("family \($0.rawValue)", FamilyAdvice.of($0).card) }
        cards += Family.allCases.compactMap { family in
            FamilyRepair.of(family, CaseFacts(known: Known(Triage.guide.space))).map {
                Placed("repair of family \(family.rawValue)", $0)
            }
        }
        return (outcomes.firstOfEach(), cards.firstOfEach())
    }

    /// The request to the network team, on every sample case.
    static var requests: [Placed<Text>] {
        SampleCase.plain.map { Placed("request to the network team", RequestText.networkTeam($0.facts)) }
    }

    static var requestBasis: [Placed<Statement>] {
        SampleCase.plain.flatMap { RequestText.basis($0.facts) }.map { Placed("request to the network team", $0) }
    }
}

extension OutcomeReading {
    /// What is no proxy matter, by where the fault is: no sample case has them all.
    fileprivate init(_ family: Family) {
        self.init(
            outcome: .notProxy, title: FamilyAdvice.title(family), explanation: [FamilyAdvice.ground(family)],
            tell: FamilyAdvice.tell(family), cards: [FamilyAdvice.of(family).card.id])
    }

    fileprivate init(_ outcome: OutcomeID, _ facts: CaseFacts, cards: [String]) {
        let words = Outcome.of(outcome)
        self.init(
            outcome: outcome, title: words.title(facts), explanation: words.explanation(facts),
            tell: words.tell(facts, .notRuledOut),
            cards: cards)
    }
}

extension QuestionWords {
    /// All that is read of the question but the reasons and the terms, which are listed for themselves.
    var texts: [Text] {
        [ask, label, findOut] + answers.sorted { $0.key < $1.key }.map(\.value)
    }
}

extension Fix {
    /// All that is read on the card but the commands and what it rests on.
    var texts: [Text] {
        [title, expect, sideEffect, rollback, verify] + steps
            + [saveOldValue, results?.healthy, results?.faulty].compactMap(\.self)
    }
}
