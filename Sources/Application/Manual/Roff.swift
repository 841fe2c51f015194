import Facts

/// A page of the manual as `man` reads it.
public enum Roff {
    public static func lines(_ page: ManualPage, _ language: Language) -> [String] {
        let title = page.name.uppercased()
        return [
            "'\\\" -*- coding: UTF-8 -*-",
            ".TH \(escaped(title)) 1 \"\(Edition.tables)\" \"wutriage \(Edition.program)\" \"wutriage\"",
        ] + beginning(language) + [
            ".SH \(heading(Interface.Manual.name, language))",
            "\(escaped(page.name)) \\- \(escaped(page.summary(language)))",
        ]
            + page.sections.flatMap { section in
                [".SH \(heading(section.title, language))"] + section.blocks.flatMap { lines($0, language) }
            }
    }

    /// Lines of Japanese have no blanks that could be made wider (newer groffs take that from AD alone); where they may be
    /// broken is said in a file of groff's.
    private static func beginning(_ language: Language) -> [String] {
        [".nh", ".ad l", ".ds AD l"] + (language == .ja ? [".mso ja.tmac"] : [])
    }

    private static func heading(_ title: Text, _ language: Language) -> String {
        language == .en ? title.en.uppercased() : title.ja
    }

    private static func lines(_ block: ManualPage.Block, _ language: Language) -> [String] {
        switch block {
        case .paragraph(let text): [".PP", escaped(text(language))]
        case .usage(let line): [".PP", ".B \(quoted(line))"]
        case .entries(let entries):
            entries.flatMap { [".TP", ".B \(quoted($0.word))", escaped($0.text(language))] }
        case .example(let example):
            [".PP", escaped(example.about(language)), ".RS 4", ".nf"]
                + example.lines(language).map { escaped($0) } + [".fi", ".RE"]
        }
    }

    private static func quoted(_ text: String) -> String {
        "\"\(escaped(text).split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\(dq"))\""
    }

    /// No sign is read as a request or as an escape, and a minus can be copied as one.
    private static func escaped(_ text: String) -> String {
        var line = ""
        for character in text {
            switch character {
            case "\\": line += "\\e"
            case "-": line += "\\-"
            case "'": line += "\\(aq"
            case "`": line += "\\(ga"
            case "^": line += "\\(ha"
            case "~": line += "\\(ti"
            default: line.append(character)
            }
        }
        return line.hasPrefix(".") ? "\\&" + line : line
    }
}

extension Subcommand.Example {
    /// The call, then how what it prints begins.
    public func lines(_ language: Language) -> [String] {
        let shown = shows(language)
        return ["$ \(line)"] + (shown.isEmpty || opensScreen ? [] : [shown, "..."])
    }
}
