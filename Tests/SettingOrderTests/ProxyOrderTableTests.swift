import Engine
import Testing

@testable import SettingOrder

@Suite struct ProxyOrderTableTests {
    let plain: PlainTable

    init() throws {
        plain = try PlainTable()
    }

    @Test func plainTableIsATable() {
        #expect(Combinations.count == 1008)
        #expect(plain.rows.count == 26)
        for number in 0..<Combinations.count {
            let values = Combinations.values(of: number)
            #expect(plain.rows.count { $0.allows(values) } == 1, "\(values)")
        }
    }

    @Test func inputsAreThoseOfThePlainTable() {
        #expect(ProxyInputs.selecting.map(\.name) == PlainTable.inputs.map(\.name))
        #expect(ProxyInputs.selecting.map(\.values) == PlainTable.inputs.map(\.values))
    }

    @Test func everyCombinationLiesInTheBoxOfThePlainTable() throws {
        var won: Set<String> = []
        for number in 0..<Combinations.count {
            let values = Combinations.values(of: number)
            var known = Known(ProxyInputs.space)
            for (input, value) in zip(PlainTable.inputs, values) {
                known.narrow(input.name, to: [input.values[value]])
            }
            let rows = ProxyOrder.table.possible(known).map(\.id)
            try #require(rows == plain.rows.filter { $0.allows(values) }.map(\.id), "\(values)")
            won.formUnion(rows)
        }
        #expect(won == Set(plain.rows.map(\.id)))
    }

    @Test func rowsSayWhatThePlainTableSays() throws {
        #expect(ProxyOrder.table.rows.count == plain.rows.count)
        for row in ProxyOrder.table.rows {
            let expected = try #require(plain.rows.first { $0.id == row.id })
            #expect(row.output.plan == expected.plan, "\(row.id)")
            #expect(row.output.grade.rawValue == expected.grade, "\(row.id)")
            #expect(row.output.otherReadings.map(\.plan) == expected.readings.map(\.plan), "\(row.id)")
            #expect(row.output.otherReadings.map(\.grade.rawValue) == expected.readings.map(\.grade), "\(row.id)")
        }
    }

    @Test func everyRowLiesOnOneSideOfWindowsTen() {
        for row in ProxyOrder.table.rows {
            let windows = row.box.allowed["windows"] ?? []
            #expect(
                windows.isSubset(of: ["xp", "vista-8.1"])
                    != windows.isSubset(of: ["10-a", "10-b", "10-c", "10-d", "11"]))
        }
    }
}
