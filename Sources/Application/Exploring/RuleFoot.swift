import Facts
import SettingOrder

/// A line that stands below the steps of an order: what the caller then sees, the sentence that the rule follows,
/// another reading of the sources.
public struct FootLine: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        case seen, rule, reading
    }

    public let kind: Kind
    public let text: Text
    public let grade: Grade
}

extension Explorer.State {
    /// Empty while several rules are possible.
    public var foot: [FootLine] {
        guard let rule else { return [] }
        let seen = seenByCaller.map { [FootLine(kind: .seen, text: $0.line.text, grade: $0.line.grade)] } ?? []
        let readings = rule.readings.prefix(1).map { reading in
            let plan = OrderText.plan(reading.plan)
            let text = Text { "\(Interface.Panel.otherReading($0)) (F3): \(plan($0))" }
            return FootLine(kind: .reading, text: text, grade: reading.grade)
        }
        return seen + [FootLine(kind: .rule, text: rule.sentence.text, grade: rule.sentence.grade)] + readings
    }

    /// What the caller sees once the last step has failed: of one that goes around its proxy, as of any without.
    var seenByCaller: SeenByCaller? {
        let last = tried.last { !$0.isEnd }
        return rule?.seenByCaller(behindProxy: last.flatMap(detour)?.decision.goesAround != true)
    }
}

extension Resolution.Possible {
    /// The sentence that the rule follows, or is an exception to; of one that none is about, its own reason. The sentence
    /// is about the order of the stages and rests on what that rests on, the reason on its own.
    public var sentence: Statement {
        if let followed = RuleSentence.followed(by: rule, in: box) {
            return stated(Interface.Explore.rule(followed.text))
        }
        if let departed = RuleSentence.allCases.last(where: { $0.concerns(box) }) {
            return stated(Interface.Explore.exception(to: departed.text))
        }
        return Statement(Interface.Explore.rule(rule.why), basisOfWhy.grade, basisOfWhy.sources)
    }

    private func stated(_ text: Text) -> Statement { Statement(text, planBasis.grade, planBasis.sources) }

    /// Whether the rule's own reason says more than the sentence.
    public var hasReason: Bool { RuleSentence.allCases.contains { $0.concerns(box) } }

    /// The rule's own reason.
    public var reason: Statement { Statement(rule.why, basisOfWhy.grade, basisOfWhy.sources) }
}
