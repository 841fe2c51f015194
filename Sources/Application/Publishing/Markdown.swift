/// A document as Markdown, as GitHub and its kin read it.
public enum Markdown {
    public static func lines(_ blocks: [DocumentBlock]) -> [String] {
        Array(blocks.flatMap { [""] + lines($0) }.dropFirst())
    }

    private static func lines(_ block: DocumentBlock) -> [String] {
        switch block {
        case .heading(let level, let text): [String(repeating: "#", count: level) + " " + escaped(text)]
        case .paragraph(let text): [escaped(text)]
        case .list(let items): items.map(item)
        case .table(let head, let rows):
            [row(head.map { [$0] }), row(head.map { _ in ["---"] })] + rows.map(row)
        }
    }

    private static func item(_ item: DocumentBlock.Item) -> String {
        let address = item.address.isEmpty ? "" : " <\(item.address)>"
        return "- " + escaped(item.text) + address + (item.more.isEmpty ? "" : " (\(escaped(item.more)))")
    }

    /// A bar inside a cell would begin the next one.
    private static func row(_ cells: [[String]]) -> String {
        let texts = cells.map { $0.map { escaped($0).replacing("|", with: "\\|") }.joined(separator: "<br>") }
        return "| " + texts.joined(separator: " | ") + " |"
    }

    /// What the form would take for its own: `HKLM\SOFTWARE\*` stays as it is.
    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("*", with: "\\*").replacing("<", with: "\\<")
    }
}
