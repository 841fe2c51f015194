import Engine
import Facts
import SettingOrder

/// A guide's graph as Mermaid reads it: https://mermaid.js.org/syntax/flowchart.html.
public enum Mermaid {
    public static func lines(_ graph: GuideGraph, _ language: Language) -> [String] {
        let drawn = GraphLines(graph, language)
        return ["flowchart TD"] + drawn.groups.flatMap(group) + drawn.arrows.map(arrow) + style(drawn.dashed)
    }

    private static func style(_ dashed: [String]) -> [String] {
        if dashed.isEmpty { return [] }
        return [
            "    classDef byTables stroke-dasharray: 5 5", "    class \(dashed.joined(separator: ",")) byTables",
        ]
    }

    private static func group(_ group: GraphLines.Group) -> [String] {
        ["    subgraph \(group.name)[\"\(escaped(group.title))\"]"]
            + group.nodes.map { "        \($0.name)[\"\($0.lines.map(escaped).joined(separator: "<br/>"))\"]" }
            + ["    end"]
    }

    private static func arrow(_ arrow: GraphLines.Arrow) -> String {
        let label = arrow.answers.map(escaped).joined(separator: ", ")
        return "    \(arrow.from) \(arrow.isMain ? "-->" : "-.->")\(label.isEmpty ? "" : "|\"\(label)\"|") \(arrow.to)"
    }

    /// Inside quotation marks these four end the text, or are read as something else.
    private static func escaped(_ text: String) -> String {
        text.map { character in
            switch character {
            case "#": "#35;"
            case "\"": "#quot;"
            case "<": "#lt;"
            case ">": "#gt;"
            default: String(character)
            }
        }.joined()
    }
}
