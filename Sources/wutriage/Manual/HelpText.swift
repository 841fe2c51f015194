import Application
import Canvas
import Facts

/// A page of the manual as plain lines of at most 80 columns: what `--help` prints.
enum HelpText {
    private static let columns = 80
    /// Where what a word stands for begins.
    private static let column = 24

    /// - Parameter whole: with what `--help` leaves out.
    static func lines(_ page: ManualPage, whole: Bool = false, _ language: Language) -> [String] {
        Wrap.lines(page.summary(language), columns: columns)
            + (whole ? page.sections : page.help).flatMap { section in
                ["", section.title(language)] + section.blocks.flatMap { lines($0, language) }
            }
    }

    private static func lines(_ block: ManualPage.Block, _ language: Language) -> [String] {
        switch block {
        case .paragraph(let text): indented(text(language))
        case .usage(let line): ["  " + line]
        case .entries(let entries): entries.flatMap { lines($0, language) }
        case .example(let example):
            indented(example.about(language)) + example.lines(language).map { "    " + $0 }
        }
    }

    private static func lines(_ entry: Interface.Manual.Entry, _ language: Language) -> [String] {
        let texts = Wrap.lines(entry.text(language), columns: columns - column)
        let word = "  " + entry.word
        let blanks = String(repeating: " ", count: column)
        if Columns.width(of: word) > column - 2 { return [word] + texts.map { blanks + $0 } }
        return [Columns.pad(word, to: column) + (texts.first ?? "")] + texts.dropFirst().map { blanks + $0 }
    }

    private static func indented(_ text: String) -> [String] {
        Wrap.lines(text, columns: columns - 2).map { "  " + $0 }
    }
}
