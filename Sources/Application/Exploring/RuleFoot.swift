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
        let seen = seenByCaller.map { [FootLine(kind: .seen, text: $0.text, grade: $0.grade)] } ?? []
        let readings = rule.readings.prefix(1).map { reading in
            let plan = OrderText.plan(reading.plan)
            let text = Text { "\(Interface.Panel.otherReading($0)) (F3): \(plan($0))" }
            return FootLine(kind: .reading, text: text, grade: reading.grade)
        }
        return seen + [FootLine(kind: .rule, text: rule.sentence, grade: rule.planGrade)] + readings
    }

    /// What the caller sees once the last step has failed: of one that goes around its proxy, as of any without.
    var seenByCaller: Statement? {
        guard let seen = rule?.seenByCaller else { return nil }
        let last = rule?.steps.last { !$0.state.isPassedOver && !$0.isEnd }
        let goesAround = last.flatMap(detour)?.decision.goesAround ?? false
        return goesAround ? .seenWithoutProxy : seen
    }
}

extension Resolution.Possible {
    /// The sentence that the rule follows, or is an exception to; of one that none is about, its own reason.
    public var sentence: Text {
        if let followed = RuleSentence.followed(by: rule, in: box) { return Interface.Explore.rule(followed.text) }
        let departed = RuleSentence.allCases.last { $0.concerns(box) }
        return departed.map { Interface.Explore.exception(to: $0.text) } ?? Interface.Explore.rule(rule.why)
    }

    /// Whether the rule's own reason says more than the sentence.
    public var hasReason: Bool { RuleSentence.allCases.contains { $0.concerns(box) } }
}
