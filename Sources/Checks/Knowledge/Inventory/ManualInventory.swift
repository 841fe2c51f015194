import Application
import Facts

/// The words of help, manual pages and completions.
extension Inventory {
    static var ofManual: [Placed<Text>] {
        ManualPage.all.flatMap { page in
            place([page.summary] + page.sections.flatMap(texts), at: "manual page \(page.name)")
        } + place([Edition.line], at: "version")
    }

    private static func texts(_ section: ManualPage.Section) -> [Text] {
        [section.title] + section.blocks.flatMap(texts)
    }

    private static func texts(_ block: ManualPage.Block) -> [Text] {
        switch block {
        case .paragraph(let text): [text]
        case .entries(let entries): entries.map(\.text)
        case .example(let example): [example.about] + [example.shows].filter { $0 != Text(verbatim: "") }
        case .usage: []
        }
    }
}
