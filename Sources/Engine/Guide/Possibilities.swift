/// Tries the conditions of a guide on what can be known, for the checks.
///
/// Of each variable that a condition names, either nothing is known, or one value, or what an answer says of several;
/// and each input either makes a difference to the tables or does not.
package struct Possibilities {
    private let space: Space
    /// By variable: the answers that leave several of its values.
    private let broad: [String: Set<[String]>]

    package init(_ guide: Guide) {
        space = guide.space
        broad = guide.questions.reduce(into: [:]) { broad, question in
            for settlement in question.choices.flatMap({ $0.settlements(in: question.id) })
            where settlement.values.count > 1 {
                broad[settlement.variable, default: []].insert(settlement.values)
            }
        }
    }

    /// Whether the condition can come out as wanted.
    ///
    /// - Parameters:
    ///   - untold: a variable that nobody has told yet: nothing is known of it.
    ///   - undecided: a variable of which no single value is known yet.
    ///   - given: what is known already; no more is found out of these variables.
    package func allow(
        _ condition: Condition, untold: Set<String> = [], undecided: String? = nil, given: [Settlement] = [],
        _ wanted: (Truth) -> Bool
    ) -> Bool {
        let start = given.reduce(into: Known(space)) { $0.narrow($1.variable, to: $1.values) }
        let settled = Set(given.map(\.variable))
        let condition = condition.folded(on: start, over: settled)
        let search = WitnessSearch(frozen: untold.union(settled), undecided: undecided)
        if search.finds(condition, from: start, wanted) { return true }
        let names = Set(condition.mentions.filter { !$0.values.isEmpty }.map(\.variable))
            .subtracting(untold.union(settled))
        let inputs = Set(condition.mentions.filter(\.values.isEmpty).map(\.variable))
        let choices = names.sorted().map { name in
            (name, distinct(several(of: name) + (name == undecided ? [] : single(of: name)), name, condition))
        }
        let placed = PlacedCondition(condition, in: space)
        return subsets(of: inputs.sorted()).contains { mattering in
            some(choices[...], start) { known in
                wanted(placed.truth(on: known) { name, _ in mattering.contains(name) })
            }
        }
    }

    private func several(of name: String) -> [[String]] { Array(broad[name] ?? []) }

    private func single(of name: String) -> [[String]] { (space[name]?.values ?? []).map { [$0] } }

    /// Of those that the condition cannot tell apart, the first.
    private func distinct(_ sets: [[String]], _ name: String, _ condition: Condition) -> [[String]] {
        let compared = condition.mentions.filter { $0.variable == name }.map(\.values)
        var seen: Set<[Bool]> = []
        return sets.filter { set in
            seen.insert(compared.flatMap { [$0.isSuperset(of: set), $0.isDisjoint(with: set)] }).inserted
        }
    }

    private func subsets(of names: [String]) -> [Set<String>] {
        names.reduce([[]]) { subsets, name in subsets.map { $0.union([name]) } + subsets }
    }

    /// Whether one way to narrow the variables passes; with nothing known of a variable first.
    private func some(
        _ choices: ArraySlice<(String, [[String]])>, _ known: Known, _ passes: (Known) -> Bool
    ) -> Bool {
        guard let (name, sets) = choices.first else { return passes(known) }
        return some(choices.dropFirst(), known, passes)
            || sets.contains { set in
                var narrowed = known
                narrowed.narrow(name, to: set)
                return some(choices.dropFirst(), narrowed, passes)
            }
    }
}
