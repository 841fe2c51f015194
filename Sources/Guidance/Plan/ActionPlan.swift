import Engine
import Facts

/// What to do about a case, in the order in which it is done: as `Deal` has it, and what only looks before what changes.
public struct ActionPlan: Sendable {
    public let actions: [PlannedAction]

    /// Every card that is left, in turn.
    public init(_ deal: Deal) { actions = deal.inOrder }

    private init(_ actions: [PlannedAction]) { self.actions = actions }

    /// The same with what tells something first: a look that can change neither the first cause nor the first change is done
    /// behind that change, unless it has to be done before it. While the fault was not seen, a look stays first.
    ///
    /// - Parameter tells: whether what a look shows can change one of the two.
    public func telling(isFound: Bool, _ facts: CaseFacts, _ tells: (PlannedAction) -> Bool) -> ActionPlan {
        let place = actions.firstIndex(where: \.fix.kind.mayCure) ?? actions.count
        let (looks, rest) = (actions[..<place], actions[place...])
        guard looks.count > (isFound ? 0 : 1) else { return self }
        func needed(before actions: [PlannedAction]) -> Set<String> {
            Set(actions.flatMap { Precedence.needed(before: $0.fix, of: looks.map(\.fix), facts) })
        }
        let telling = needed(before: Array(rest.prefix(1))).union(looks.filter(tells).map(\.id))
        let before = needed(before: looks.filter { telling.contains($0.id) })
        var kept = looks.filter { telling.contains($0.id) || before.contains($0.id) }
        if kept.isEmpty, !isFound { kept = Array(looks.prefix(1)) }
        let later = looks.filter { look in !kept.contains { $0.id == look.id } }
        return ActionPlan(kept + rest.prefix(1) + later + rest.dropFirst())
    }
}
