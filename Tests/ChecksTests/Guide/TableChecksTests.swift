import LampGuide
import Testing

@testable import Checks
@testable import Engine

@Suite struct TableChecksTests {
    struct Broken: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let rows: [(id: String, allowed: [String: Set<String>])]
        let problems: [Problem]

        init(_ name: String, _ rows: [(String, [String: Set<String>])], _ problems: Problem...) {
            testDescription = name
            self.rows = rows.map { (id: $0, allowed: $1) }
            self.problems = problems
        }

        var table: RuleTable<Int> {
            RuleTable(
                inputs: [Variable("light", ["red", "amber", "green"]), Variable(yesOrNo: "siren")],
                rows: rows.map { .init($0.id, Box($0.allowed), 0) })
        }
    }

    static let tables = [
        Broken(
            "sound",
            [
                ("go", ["light": ["green"], "siren": ["no"]]), ("stop", ["light": ["red", "amber"]]),
                ("way", ["light": ["green"], "siren": ["yes"]]),
            ]),
        Broken(
            "one box for everything", [("any", [:])]),
        Broken(
            "overlap",
            [("go", ["light": ["green"]]), ("stop", ["light": ["red", "amber"]]), ("way", ["siren": ["yes"]])],
            Problem(rule: "BoxesOverlap", subject: "go", message: "shares a combination with way"),
            Problem(rule: "BoxesOverlap", subject: "stop", message: "shares a combination with way")),
        Broken(
            "gap", [("go", ["light": ["green"]]), ("stop", ["light": ["red", "amber"], "siren": ["no"]])],
            Problem(
                rule: "BoxesLeaveGap", subject: "table",
                message: "the boxes hold 4 combinations of 6, but not light=red, siren=yes")),
        Broken(
            "gap at the end",
            [("stop", ["light": ["red", "amber"]]), ("go", ["light": ["green"], "siren": ["yes"]])],
            Problem(
                rule: "BoxesLeaveGap", subject: "table",
                message: "the boxes hold 5 combinations of 6, but not light=green, siren=no")),
        Broken(
            "gap at two corners",
            [
                ("slow", ["light": ["amber"]]), ("stop", ["light": ["red"], "siren": ["yes"]]),
                ("go", ["light": ["green"], "siren": ["no"]]),
            ],
            Problem(
                rule: "BoxesLeaveGap", subject: "table",
                message: "the boxes hold 4 combinations of 6, but not light=red, siren=no")),
        Broken(
            "no rows", [],
            Problem(
                rule: "BoxesLeaveGap", subject: "table",
                message: "the boxes hold 0 combinations of 6, but not light=red, siren=yes")),
        Broken(
            "overlap as large as the gap", [("go", ["light": ["green", "amber"]]), ("slow", ["light": ["amber"]])],
            Problem(rule: "BoxesOverlap", subject: "go", message: "shares a combination with slow")),
        Broken(
            "overlap beside a larger gap",
            [("go", ["light": ["green"]]), ("way", ["light": ["green"], "siren": ["yes"]])],
            Problem(rule: "BoxesOverlap", subject: "go", message: "shares a combination with way")),
        Broken(
            "unknown value", [("go", ["light": ["green", "pink"]]), ("stop", ["light": ["red", "amber"]])],
            Problem(rule: "TableRows", subject: "go", message: "light has no value pink")),
        Broken(
            "unknown input", [("any", ["horn": ["loud"]])],
            Problem(rule: "TableRows", subject: "any", message: "there is no input horn")),
        Broken(
            "double row", [("any", ["siren": ["yes"]]), ("any", ["siren": ["no"]])],
            Problem(rule: "TableRows", subject: "any", message: "more than one row has this name")),
        Broken(
            "empty box", [("any", [:]), ("never", ["light": []])],
            Problem(rule: "TableRows", subject: "never", message: "its box is empty: the row can never apply")),
    ]

    @Test(arguments: tables)
    func eachFaultIsToldAsItIs(broken: Broken) {
        #expect(broken.table.problems() == broken.problems)
    }

    @Test func combinationsAreTheProductOfTheInputs() {
        #expect(Self.tables[0].table.combinations == 6)
        #expect(RuleTable<Int>(inputs: [], rows: []).combinations == 1)
    }

    /// Whichever row of a sound table is taken out, the gap is told, with a combination of that row.
    @Test(arguments: RandomTable.some)
    func aRowTakenOutLeavesAGap(random: RandomTable) throws {
        for place in random.table.rows.indices {
            var rows = random.table.rows
            let taken = rows.remove(at: place)
            let gap = try #require(RuleTable(inputs: random.table.inputs, rows: rows).problems().first)
            #expect(gap.rule == "BoxesLeaveGap")
            let named = try #require(gap.message.components(after: "but not "))
            #expect(random.table.rows(holding: named) == [taken.id])
        }
    }

    /// Whichever row stands twice, the overlap is told.
    @Test(arguments: RandomTable.some)
    func aRowAddedAgainOverlaps(random: RandomTable) {
        for row in random.table.rows {
            let rows = random.table.rows + [.init("again", row.box, 0)]
            #expect(
                RuleTable(inputs: random.table.inputs, rows: rows).problems()
                    == [Problem(rule: "BoxesOverlap", subject: row.id, message: "shares a combination with again")])
        }
    }
}

extension String {
    /// Reads `name=value, name=value` after the marker.
    fileprivate func components(after marker: String) -> Combination? {
        guard let start = firstRange(of: marker)?.upperBound else { return nil }
        return self[start...].split(separator: ", ").reduce(into: [:]) { combination, part in
            let sides = part.split(separator: "=").map(String.init)
            combination[sides[0]] = sides[1]
        }
    }
}
