import Engine
import Facts
import Guidance

/// A node of the guide's graph, ready to be written: a name without any sign that Mermaid or DOT reads as its own.
struct GraphNode {
    /// `q_wsus_host`, `o_tls`: a question and an outcome may have the same id.
    let name: String
    /// Two lines: the id, by which scripts know it, and the words.
    let lines: [String]

    fileprivate static func plain(_ id: String) -> String {
        String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
    }
}

extension GuideGraph.Node {
    /// The node as it is written.
    func written(_ language: Language) -> GraphNode {
        switch self {
        case .question(let id):
            GraphNode(name: "q_" + GraphNode.plain(id), lines: [id, QuestionWords.of(id).label(language)])
        case .outcome(let id):
            GraphNode(
                name: "o_" + GraphNode.plain(id),
                lines: [
                    id, (OutcomeID(rawValue: id).map { Outcome.of($0).title } ?? Text(verbatim: id))(language),
                ])
        }
    }
}
