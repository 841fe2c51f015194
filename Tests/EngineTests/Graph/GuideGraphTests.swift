import LampGuide
import Testing

@testable import Engine

@Suite struct GuideGraphTests {
    private static let graph = GuideGraph(Lamp.guide)

    @Test func theNodesComeInTheirOrder() {
        #expect(
            Self.graph.stages.map { $0.map(\.id) } == [["sign", "power"], ["fuse", "fitting"], ["bulb", "kind"]])
        #expect(
            Self.graph.outcomes == [
                "change-fuse", "let-it-cool", "other-dimmer", "new-starter", "set-timer", "electrician",
            ])
    }

    /// Each edge by hand: the question, the answers, where they lead.
    @Test func theEdgesAreThoseOfTheConditions() {
        let edges = Self.graph.edges.map { edge in
            switch edge.target {
            case .question(let id): "\(edge.question) [\(edge.answers.joined(separator: ", "))] ? \(id)"
            case .outcome(let id): "\(edge.question) [\(edge.answers.joined(separator: ", "))] > \(id)"
            }
        }
        #expect(
            Set(edges) == [
                "sign [sign dark] ? power", "power [no] ? fuse", "power [yes] ? fitting", "bulb [led, new] ? kind",
                "fuse [blown] > change-fuse", "sign [sign hums] > let-it-cool", "bulb [led] > other-dimmer",
                "sign [sign flickers, sign hums] > new-starter", "kind [led] > other-dimmer",
                "kind [tube] > new-starter",
            ])
        #expect(edges.count == Set(edges).count)
    }

    /// `kind` is asked while the table says that it matters; the heat is inferred.
    @Test func whatTheTablesDecideIsMarked() {
        #expect(Self.graph.byTables == [.question("kind"), .outcome("let-it-cool")])
    }
}
