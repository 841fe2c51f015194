import Application
import ArgumentParser
import Engine
import Facts
import Guidance

/// The guide as a graph, to be drawn by another program.
struct Graph: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case mermaid, dot
    }

    static let configuration = CommandConfiguration(
        abstract: "The guide as a graph, for Mermaid or Graphviz: the stages, the questions, what leads where.")

    @Option(help: "mermaid or dot.")
    var format: Format = .mermaid
    @Option(help: "The language: en or ja. By default that of the locale.")
    var lang: Language?

    func run() throws {
        let language = Settings.language(asked: lang)
        let graph = GuideGraph(Triage.guide)
        try CommonOptions.run(in: language) {
            switch format {
            case .mermaid: try Out.print(Mermaid.lines(graph, language))
            case .dot: try Out.print(DOT.lines(graph, language))
            }
            return .done
        }
    }
}
