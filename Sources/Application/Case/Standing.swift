import Engine
import Guidance
import SettingOrder

/// What follows from a session: found once after each change, and read by every screen that is drawn.
///
/// One object rather than one more part of every copy of a case: a model is copied at each key.
final class Standing: Sendable {
    let walk: Walk
    let resolution: Resolution
    let orders: [Resolution.Order]
    let facts: CaseFacts
    let plan: [PlannedAction]
    let cards: [Fix]
    let question: Question?
    let leftToCollect: [Question]

    init(_ session: Session) {
        walk = Walk(Triage.guide, session)
        resolution = Resolution(walk.known)
        orders = resolution.orders
        facts = CaseFacts(walk)
        question = walk.state.question.flatMap(Triage.guide.question)
        leftToCollect = SmallerCollection.left(of: walk, facts)
        plan = walk.outcome == nil ? [] : walk.plan(facts)
        cards = walk.outcome.map { [plan] in Self.cards(of: $0, in: plan) } ?? []
    }

    private static func cards(of outcome: OutcomeID, in plan: [PlannedAction]) -> [Fix] {
        let last = plan.lastIndex { $0.outcomes.contains(outcome) } ?? -1
        return plan.prefix(last + 1).filter { $0.outcomes.contains(outcome) || !$0.fix.kind.mayCure }.map(\.fix)
    }
}
