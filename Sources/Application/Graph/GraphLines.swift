import Engine
import Facts
import Guidance
import SettingOrder

/// The parts of a guide's graph in the order in which every format writes them.
struct GraphLines {
    /// An arrow between two nodes.
    struct Arrow {
        let from: String
        let to: String
        /// The answers that open the way; empty where any does.
        let answers: [String]
        let isMain: Bool
    }

    /// A stage with its questions, or the outcomes.
    struct Group {
        let name: String
        let title: String
        let nodes: [GraphNode]
    }

    let groups: [Group]
    let arrows: [Arrow]
    /// The names of the nodes that are drawn dashed: the tables decide of them too.
    let dashed: [String]

    init(_ graph: GuideGraph, _ language: Language) {
        let stages = graph.stages.enumerated().map { place, questions in
            Group(
                name: "stage\(place + 1)", title: "\(place + 1) \(StageWords.title(place + 1)(language))",
                nodes: questions.map { GuideGraph.Node.question($0.id).written(language) })
        }
        let outcomes = graph.outcomes.map { GuideGraph.Node.outcome($0).written(language) }
        groups = stages + [Group(name: "outcomes", title: Interface.Outcome.cause(language), nodes: outcomes)]
        let line = groups.flatMap(\.nodes).map(\.name)
        let byTables = Set(graph.byTables.map { $0.written(language).name })
        dashed = line.filter(byTables.contains)
        arrows = Self.arrows(graph, line, language)
    }

    /// The main line first; an answer that leads along it stands on it.
    private static func arrows(_ graph: GuideGraph, _ line: [String], _ language: Language) -> [Arrow] {
        let opened = graph.edges.map { edge in
            Arrow(
                from: GuideGraph.Node.question(edge.question).written(language).name,
                to: edge.target.written(language).name, answers: edge.answers, isMain: false)
        }
        let main = zip(line, line.dropFirst()).map { from, to in
            Arrow(
                from: from, to: to, answers: opened.first { $0.from == from && $0.to == to }?.answers ?? [],
                isMain: true)
        }
        return main + opened.filter { arrow in !main.contains { $0.from == arrow.from && $0.to == arrow.to } }
    }
}
