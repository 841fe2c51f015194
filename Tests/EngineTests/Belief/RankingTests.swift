import LampGuide
import TestSupport
import Testing

@testable import Engine

/// The order of belief and its verdict, on signs of no particular subject.
@Suite struct RankingTests {
    private static func sign(
        _ outcome: String, _ points: Int, _ footing: Footing = .documented, told: Bool = false
    ) -> Sign {
        Sign(
            "\(outcome) \(points) \(footing) \(told)", for: outcome, points: points, when: .always, footing, told: told)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let signs: [Sign]
        let order: [String]
        let verdict: Verdict
        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "nothing is known: the stated order", signs: [], order: ["a", "b", "c"], verdict: .notRuledOut),
        Case(name: "points", signs: [sign("c", 2), sign("b", 1)], order: ["c", "b", "a"], verdict: .notRuledOut),
        Case(
            name: "told before more points", signs: [sign("c", 1, .inference, told: true), sign("b", 4)],
            order: ["c", "b", "a"], verdict: .notRuledOut),
        Case(
            name: "told for and told against is not told",
            signs: [sign("c", 3, told: true), sign("c", -1, told: true), sign("b", 4)], order: ["b", "c", "a"],
            verdict: .likely),
        Case(
            name: "what decides stands above all", signs: [sign("c", 6, .fault), sign("a", 4, told: true)],
            order: ["c", "a", "b"], verdict: .found),
        Case(
            name: "likely: four to one, and more than all others", signs: [sign("b", 4)], order: ["b", "a", "c"],
            verdict: .likely),
        Case(
            name: "one ahead is not likely", signs: [sign("b", 4), sign("a", 3)], order: ["b", "a", "c"],
            verdict: .notRuledOut),
        Case(
            name: "not more than the others together",
            signs: [sign("b", 3), sign("a", 2), sign("c", 2)], order: ["b", "a", "c"], verdict: .notRuledOut),
    ]

    @Test(arguments: cases) func orderAndVerdict(_ item: Case) {
        let ranking = Ranking(["a", "b", "c"], item.signs)
        #expect(ranking.beliefs.map(\.outcome) == item.order)
        #expect(ranking.verdict == item.verdict)
    }

    @Test func nothingPossibleHasNoVerdict() {
        #expect(Ranking([], []).verdict == nil)
    }

    /// A sign counts only where its condition is certain.
    @Test func whatIsOpenCountsForNothing() {
        let sign = Sign("s", for: "new-starter", points: 3, when: .is("bulb", "tube"), .documented)
        let guide = Lamp.make(signs: [sign])
        let open = Known(guide.space)
        #expect(guide.ranking(of: ["new-starter"], open).beliefs[0].points == 0)
        #expect(guide.ranking(of: ["new-starter"], open.assuming("bulb", "tube")).beliefs[0].points == 3)
    }

    /// Signs lose no outcome and add none, and one more sign for an outcome never moves it back.
    @Test(arguments: 0..<200 as Range<UInt64>) func signsOnlyOrder(seed: UInt64) throws {
        var numbers = SeededNumbers(seed)
        let outcomes = ["a", "b", "c", "d", "e"]
        let signs = (0..<12).map { _ in
            let told = Bool.random(using: &numbers)
            return Self.sign(
                outcomes.randomElement(using: &numbers) ?? "a", Int.random(in: -4...4, using: &numbers), told: told)
        }
        let before = Ranking(outcomes, signs).beliefs.map(\.outcome)
        #expect(Set(before) == Set(outcomes))
        let more = Self.sign("c", Int.random(in: 1...4, using: &numbers), told: Bool.random(using: &numbers))
        let after = Ranking(outcomes, signs + [more]).beliefs.map(\.outcome)
        #expect(try #require(after.firstIndex(of: "c")) <= #require(before.firstIndex(of: "c")))
    }

    @Test func stepsStandBeforeWhatTheyLeadTo() {
        let signs = [Sign("s", for: "new-starter", points: 3, when: .always, .documented)]
        let guide = Lamp.make(signs: signs, stepsTo: ["let-it-cool": ["other-dimmer"]])
        let session = Session(("sign", .hums), ("power", .unknown), ("fitting", .unknown), ("bulb", .unknown))
        #expect(Walk(guide, session).outcomes == ["new-starter", "change-fuse", "let-it-cool", "other-dimmer"])
    }

    /// What a footing allows, for and against, told and not.
    @Test func caps() {
        let most = Footing.allCases.map { [$0.most(told: false), $0.most(told: true)] }
        #expect(most == [[1, 1], [1, 2], [1, 3], [4, 4], [6, 6]])
    }
}
