import Engine
import Facts
import Guidance
import SettingOrder

/// The order before a cure and after it, side by side: what is tried in each, with its grades.
public struct CureComparison: Sendable, Hashable {
    public let cure: Text
    public let before: [Text]
    public let after: [Text]

    /// - Returns: nil where there is no order, or the cure changes nothing of it.
    init?(_ fix: Fix, in file: CaseFile) {
        guard let effect = fix.effect, file.noOrder == nil else { return nil }
        let known = file.walk.known
        cure = fix.title
        before = Self.lines(file.resolution)
        switch effect {
        case .serverGoesAround:
            after = [Text(en: "1. WSUS: direct (bypass list)", ja: "1. WSUS: 直接接続 (バイパス リスト)")]
        case .settings(let values):
            let then = values.reduce(known) { $0.forgetting($1.key).assuming($1.key, $1.value) }
            after = Self.lines(Resolution(then))
        }
        if before.map(\.en) == after.map(\.en) { return nil }
    }

    /// While more than one order is possible, the different orders of stages.
    private static func lines(_ resolution: Resolution) -> [Text] {
        if resolution.possible.count == 1 { return lines(resolution.possible[0]) }
        return resolution.orders.map { GradeText.beside(PlanText.words($0.plan), $0.grade) }
    }

    /// What is tried, or may be, each with its grade; then the end, where the order has one of its own.
    private static func lines(_ possible: Resolution.Possible) -> [Text] {
        let steps = possible.steps.filter { !$0.state.isPassedOver }
        return steps.enumerated().map { place, step in
            let name = step.attempt.short
            let text = Text { OrderText.number(step, at: place) + name($0) }
            return step.isEnd ? text : GradeText.beside(text, possible.basis(of: step).grade)
        }
    }

    /// One after the other, where there is no room for both.
    var passages: [Passage] {
        Passage.section(
            Interface.Cure.title,
            [
                .paragraph(cure), .item(joined(Interface.Cure.before, before)),
                .item(joined(Interface.Cure.after, after)),
            ])
    }

    private func joined(_ name: Text, _ lines: [Text]) -> Text {
        Text { language in "\(name(language)): \(lines.map { $0(language) }.joined(separator: " "))" }
    }
}

extension CaseFile {
    /// What the cure that helped has changed in the order; nil before one has.
    public var cured: CureComparison? {
        guard hasEnded, let trial = session.trials.last(where: { $0.result == .worked }), let id = trial.action,
            let outcome = OutcomeID(rawValue: trial.outcome)
        else { return nil }
        return Outcome.of(outcome).cards(facts).first { $0.id == id }.flatMap { CureComparison($0, in: self) }
    }

    /// What the first thing to do would change.
    var wouldCure: CureComparison? {
        plan.lazy.map(\.fix).first { $0.kind.mayCure && $0.effect != nil }.flatMap { CureComparison($0, in: self) }
    }
}
