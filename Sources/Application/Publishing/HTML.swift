import Facts

/// A document as one file of HTML that needs nothing else and prints well.
public enum HTML {
    public static func lines(_ blocks: [DocumentBlock], _ language: Language) -> [String] {
        let title = blocks.lazy.compactMap { if case .heading(1, let text) = $0 { text } else { nil } }.first ?? ""
        return [
            "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<title>\(escaped(title))</title>", "<style>",
        ] + style + ["</style>", "</head>", "<body>"] + blocks.flatMap(lines) + ["</body>", "</html>"]
    }

    /// On paper the tables keep their heads on each page, no row is torn, and each link shows where it leads.
    private static let style = [
        "body { font: 1rem/1.5 sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #111; }",
        "table { border-collapse: collapse; width: 100%; font-size: .9rem; }",
        "th, td { border: 1px solid #999; padding: .3rem .5rem; text-align: left; vertical-align: top; }",
        "th { background: #eee; }",
        "a { overflow-wrap: anywhere; }",
        "h2, h3, h4 { break-after: avoid; }",
        "thead { display: table-header-group; }",
        "tr, li { break-inside: avoid; }",
        "@page { margin: 15mm; }",
        "@media print { body { margin: 0; max-width: none; font-size: 9pt; } a { color: inherit; } }",
    ]

    private static func lines(_ block: DocumentBlock) -> [String] {
        switch block {
        case .heading(let level, let text): ["<h\(level)>\(escaped(text))</h\(level)>"]
        case .paragraph(let text): ["<p>\(escaped(text))</p>"]
        case .list(let items): ["<ul>"] + items.map(item) + ["</ul>"]
        case .table(let head, let rows):
            ["<table>", "<thead>", row(head.map { [$0] }, "th"), "</thead>", "<tbody>"] + rows.map { row($0, "td") }
                + ["</tbody>", "</table>"]
        }
    }

    private static func item(_ item: DocumentBlock.Item) -> String {
        let address = item.address.isEmpty ? "" : " \(link(item.address))"
        return "<li>\(escaped(item.text))\(address)\(item.more.isEmpty ? "" : " (\(linked(item.more)))")</li>"
    }

    /// A text whose addresses are links.
    private static func linked(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("https://") ? link(String($0)) : escaped(String($0)) }.joined(separator: " ")
    }

    private static func link(_ address: String) -> String {
        "<a href=\"\(escaped(address))\">\(escaped(address))</a>"
    }

    private static func row(_ cells: [[String]], _ tag: String) -> String {
        let texts = cells.map { "<\(tag)>\($0.map(escaped).joined(separator: "<br>"))</\(tag)>" }
        return "<tr>\(texts.joined())</tr>"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;")
    }
}
