import LampGuide
import TestSupport
import Testing

@testable import Engine

@Suite struct RuleTableTests {
    static let tables = RandomTable.some

    /// What the other tests stand on: each combination lies in one box.
    @Test(arguments: tables)
    func randomTablesAreSound(random: RandomTable) {
        #expect(Known(random.space).completions.allSatisfy { random.table.rows(holding: $0).count == 1 })
    }

    @Test(arguments: tables)
    func possibleAreTheRowsThatSomeCompletionReaches(random: RandomTable) {
        for known in random.someKnowledge() {
            #expect(random.table.possible(known).map(\.id) == random.reached(known))
        }
    }

    @Test(arguments: tables)
    func anInputSeparatesWhereOneOfItsValuesRulesOutARow(random: RandomTable) {
        for known in random.someKnowledge() {
            for input in random.space.variables.map(\.name) {
                let expected = known.values(of: input).contains { value in
                    random.reached(known.assuming(input, value)) != random.reached(known)
                }
                #expect(random.table.separates(input, known) == expected)
            }
        }
    }

    /// By the words of its definition: the open input whose worst answer leaves the fewest rows, the first of equals.
    @Test(arguments: tables)
    func theNextBestInputHasTheBestWorstAnswer(random: RandomTable) {
        for known in random.someKnowledge() {
            let worst = random.space.variables.map(\.name).filter { known.values(of: $0).count > 1 }.map { input in
                (input, known.values(of: input).map { random.reached(known.assuming(input, $0)).count }.max() ?? 0)
            }
            let expected = worst.first { input in worst.allSatisfy { input.1 <= $0.1 } }?.0
            #expect(random.table.nextBest(known) == (random.reached(known).count > 1 ? expected : nil))
        }
    }

    /// Asking for the next best input until there is none leads to one row, whatever the answers.
    @Test(arguments: tables)
    func askingOnLeadsToOneRow(random: RandomTable) {
        var numbers = SeededNumbers(random.seed)
        var known = Known(random.space)
        while let input = random.table.nextBest(known) {
            guard known.values(of: input).count > 1 else {
                Issue.record("\(input) was asked for, but is known")
                return
            }
            known.narrow(input, to: known.values(of: input).randomElement(using: &numbers).map { [$0] } ?? [])
        }
        #expect(random.table.possible(known).count == 1)
    }
}

extension RandomTable {
    /// The rows reached, by going through all completions; in the table's order.
    func reached(_ known: Known) -> [String] {
        let reached = Set(known.completions.flatMap { table.rows(holding: $0) })
        return table.rows.map(\.id).filter(reached.contains)
    }

    /// Nothing at all, and some of all that can be known.
    func someKnowledge() -> [Known] {
        var numbers = SeededNumbers(~seed)
        return [Known(space)] + (0..<15).map { _ in Known.random(in: space, using: &numbers) }
    }
}
