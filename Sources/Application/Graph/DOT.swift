import Engine
import Facts
import SettingOrder

/// A guide's graph in the language of Graphviz: https://graphviz.org/doc/info/lang.html.
public enum DOT {
    public static func lines(_ graph: GuideGraph, _ language: Language) -> [String] {
        let drawn = GraphLines(graph, language)
        return ["digraph guide {", "    node [shape=box];"] + drawn.groups.flatMap { group($0, dashed: drawn.dashed) }
            + drawn.arrows.map(arrow) + ["}"]
    }

    private static func group(_ group: GraphLines.Group, dashed: [String]) -> [String] {
        ["    subgraph cluster_\(group.name) {", "        label=\(quoted([group.title]));"]
            + group.nodes.map { node in
                let style = dashed.contains(node.name) ? ", style=dashed" : ""
                return "        \(node.name) [label=\(quoted(node.lines))\(style)];"
            } + ["    }"]
    }

    /// The main line holds the picture upright; what else opens a way does not move it.
    private static func arrow(_ arrow: GraphLines.Arrow) -> String {
        let label = arrow.answers.isEmpty ? [] : ["label=\(quoted([arrow.answers.joined(separator: ", ")]))"]
        let attributes = label + (arrow.isMain ? [] : ["style=dashed", "constraint=false"])
        let list = attributes.isEmpty ? "" : " [\(attributes.joined(separator: ", "))]"
        return "    \(arrow.from) -> \(arrow.to)\(list);"
    }

    /// Lines as one quoted string, in which a backslash and a quotation mark are written with a backslash.
    private static func quoted(_ lines: [String]) -> String {
        let escaped = lines.map { line in
            line.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined()
        }
        return "\"\(escaped.joined(separator: "\\n"))\""
    }
}
