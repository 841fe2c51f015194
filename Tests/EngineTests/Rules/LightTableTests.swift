import LampGuide
import Testing

@testable import Engine

/// What a small table says, worked out by hand.
@Suite struct LightTableTests {
    /// Green is for going, carefully where it is wet; amber slows and red stops; a siren goes before them all.
    private static let table = RuleTable(
        inputs: [
            Variable("light", ["red", "amber", "green"]), Variable(yesOrNo: "siren"), Variable("road", ["dry", "wet"]),
        ],
        rows: [
            .init("go", Box(["light": ["green"], "siren": ["no"], "road": ["dry"]]), 50),
            .init("careful", Box(["light": ["green"], "siren": ["no"], "road": ["wet"]]), 30),
            .init("slow", Box(["light": ["amber"], "siren": ["no"]]), 10),
            .init("stop", Box(["light": ["red"], "siren": ["no"]]), 0),
            .init("make way", Box(["siren": ["yes"]]), 0),
        ])
    private let nothing = Known(Space(table.inputs))

    @Test func rowsCarryTheirOutput() {
        #expect(Self.table.possible(nothing).map(\.output) == [50, 30, 10, 0, 0])
        #expect(
            Self.table.possible(nothing.narrowed(["light": ["green"], "road": ["wet"]])).map(\.id) == [
                "careful", "make way",
            ])
    }

    /// Siren leaves 4 or 1, the road 4 or 4, the light 3, 2 or 2.
    @Test func nextBestFollowsTheWorstAnswer() {
        #expect(Self.table.nextBest(nothing) == "light")
        #expect(Self.table.nextBest(nothing.assuming("light", "red")) == "siren")
        #expect(Self.table.nextBest(nothing.assuming("siren", "yes")) == nil)
    }

    /// With green both the siren and the road leave 2 at worst.
    @Test func amongEqualsTheFirstIsTaken() {
        let green = nothing.assuming("light", "green")
        #expect(Self.table.nextBest(green) == "siren")
        let reversed = RuleTable(inputs: Self.table.inputs.reversed(), rows: Self.table.rows)
        #expect(reversed.nextBest(green) == "road")
    }

    @Test(arguments: [
        ("road", ["light": ["green"]], true), ("road", ["light": ["red", "amber"]], false),
        ("road", ["road": ["wet"]], false), ("light", ["siren": ["yes"]], false), ("light", ["siren": ["no"]], true),
        ("siren", [:], true), ("horn", [:], false),
    ])
    func separates(input: String, known: [String: [String]], expected: Bool) {
        #expect(Self.table.separates(input, nothing.narrowed(known)) == expected)
    }

    /// Of an input that the guide does not know, everything stays possible, and it cannot be asked for.
    @Test func anInputTheSpaceLacksStaysOpen() {
        let lacking = Known(Space([Variable("light", ["red", "amber", "green"])])).assuming("light", "red")
        #expect(Self.table.possible(lacking).map(\.id) == ["stop", "make way"])
        #expect(Self.table.nextBest(lacking) == nil)
    }

    /// Where a box is missing, an answer can leave no row at all; that is no reason to ask.
    @Test func oneRowIsEnough() {
        let lone = RuleTable(inputs: Self.table.inputs, rows: [.init("way", Box(["siren": ["yes"]]), 0)])
        #expect(!lone.separates("siren", nothing))
        #expect(lone.nextBest(nothing) == nil)
    }

    @Test func sixtyFourRowsAreTheMost() {
        func table(_ rows: Int) -> RuleTable<Int> {
            RuleTable(inputs: [], rows: (0..<rows).map { .init("row \($0)", Box(), $0) })
        }
        let full = table(64)
        #expect(full.possible(nothing).map(\.output) == Array(0..<64))
        #expect(table(0).possible(nothing).isEmpty)
        #expect([0, 64, 65].map(RuleTable<Int>.takes) == [true, true, false])
    }

    /// Only boxes that overlap can leave every worst answer as bad as none; then an input that separates is named.
    @Test func evenWithoutABetterWorstCaseAnInputThatSeparatesIsNamed() {
        let overlapping = RuleTable(
            inputs: [Variable("idle", ["x", "y"]), Variable("light", ["red", "green"])],
            rows: [.init("all", Box(), 1), .init("red", Box(["light": ["red"]]), 2)])
        #expect(overlapping.nextBest(Known(Space(overlapping.inputs))) == "light")
    }
}
