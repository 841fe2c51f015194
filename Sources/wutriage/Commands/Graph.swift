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
    @OptionGroup var basic: BasicOptions

    func run() throws {
        let graph = GuideGraph(Triage.guide)
        try basic.run {
            switch format {
            case .mermaid: try Out.print(Mermaid.lines(graph, basic.language))
            case .dot: try Out.print(DOT.lines(graph, basic.language))
            }
            return .done
        }
    }
}
