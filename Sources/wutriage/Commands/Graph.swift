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
        abstract: Subcommand.graph.summary.en)

    @Option(help: .of(.graphFormat))
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
