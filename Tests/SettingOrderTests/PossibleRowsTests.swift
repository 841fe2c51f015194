import Engine
import TestSupport
import Testing

@testable import SettingOrder

/// What is possible is exactly what some completion reaches, for partial knowledge of every kind.
@Suite struct PossibleRowsTests {
    /// For each input which of its values are left, a bit for each.
    private typealias Partial = [Int]

    private let ids: [String]
    /// For each combination the place of its row.
    private let rowOf: [Int]
    /// For each input, for each set of its values, the combinations that have one of them.
    private let having: [[Combinations]]
    /// For each input, for each set of its values, their names.
    private let names: [[[String]]]

    init() throws {
        let rows = try PlainTable().rows
        ids = rows.map(\.id)
        rowOf = (0..<Combinations.count).map { number in
            rows.firstIndex { $0.allows(Combinations.values(of: number)) } ?? -1
        }
        having = Self.everything.indices.map { input in
            (0...Self.everything[input]).map { left in Combinations { left >> $0[input] & 1 == 1 } }
        }
        names = PlainTable.inputs.map { input in
            (0..<(1 << input.values.count)).map { left in
                input.values.indices.filter { left >> $0 & 1 == 1 }.map { input.values[$0] }
            }
        }
    }

    @Test(arguments: [(given: 1, count: 21), (2, 179), (3, 815)])
    func fewGivenValues(given: Int, count: Int) throws {
        let partials = Self.partials(given: given)
        #expect(partials.count == count)
        for partial in partials {
            try #require(isExact(partial), "\(partial)")
        }
    }

    /// Four inputs or more, each known to be one value or one of several.
    @Test(arguments: UInt64(1)...2) func randomPartials(seed: UInt64) {
        var random = SeededNumbers(seed)
        let wrong = (0..<50_000).lazy.map { _ in Self.random(&random) }.first { !isExact($0) }
        #expect(wrong == nil)
    }

    private func isExact(_ partial: Partial) -> Bool {
        var known = Self.nothing
        var left = Combinations.all
        for input in partial.indices where partial[input] != Self.everything[input] {
            known.narrow(PlainTable.inputs[input].name, to: names[input][partial[input]])
            left.meet(having[input][partial[input]])
        }
        return ProxyOrder.table.possible(known).map(\.id) == idsReached(by: left)
    }

    /// The rows of these combinations, in the table's order.
    private func idsReached(by left: Combinations) -> [String] {
        var reached = Array(repeating: false, count: ids.count)
        for number in left.numbers { reached[rowOf[number]] = true }
        return ids.indices.filter { reached[$0] }.map { ids[$0] }
    }

    private static let nothing = Known(ProxyInputs.space)

    /// All values of each input.
    private static let everything = PlainTable.inputs.map { (1 << $0.values.count) - 1 }

    /// Every way to give this many inputs one value each.
    private static func partials(given count: Int, from first: Int = 0) -> [Partial] {
        guard count > 0 else { return [everything] }
        return (first..<everything.count).flatMap { input in
            partials(given: count - 1, from: input + 1).flatMap { rest in
                PlainTable.inputs[input].values.indices.map { value in
                    var partial = rest
                    partial[input] = 1 << value
                    return partial
                }
            }
        }
    }

    /// At most three inputs are open.
    private static func random(_ random: inout SeededNumbers) -> Partial {
        var partial = everything
        var open = 0
        for input in everything.indices {
            let dice = Int(random.next() >> 40)
            if dice % 4 == 0, open < 3 {
                open += 1
                continue
            }
            let values = dice / 8 % (everything[input] - 1) + 1
            let several = dice / 4 % 2 == 0
            partial[input] = several ? values : 1 << (values % PlainTable.inputs[input].values.count)
        }
        return partial
    }
}
