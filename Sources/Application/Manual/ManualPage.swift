import Facts

/// A page of the manual: what `--help`, `wutriage manual` and `man` show, each in its own form.
public struct ManualPage: Sendable {
    public enum Block: Sendable {
        case paragraph(Text)
        /// Words with what they stand for.
        case entries([Interface.Manual.Entry])
        case example(Subcommand.Example)
        /// A call, as it is typed.
        case usage(String)
    }

    public struct Section: Sendable {
        public let title: Text
        public let blocks: [Block]
        /// Whether `--help` shows it, which is to be read at a glance.
        public let isHelp: Bool

        init(_ title: Text, _ blocks: [Block], isHelp: Bool = true) {
            (self.title, self.blocks, self.isHelp) = (title, blocks, isHelp)
        }
    }

    /// `wutriage`, `wutriage-resolve`.
    public let name: String
    public let summary: Text
    public let sections: [Section]

    /// What `--help` shows: the examples before what most people need less.
    public var help: [Section] {
        let shown = sections.filter(\.isHelp)
        let beginning = shown.prefix { [Words.usage, Words.description].contains($0.title) }
        let rest = shown.dropFirst(beginning.count)
        return beginning + rest.filter { $0.title == Words.examples } + rest.filter { $0.title != Words.examples }
    }
}

extension ManualPage {
    fileprivate typealias Words = Interface.Manual

    /// All of them, the page of the whole program first.
    public static let all = [whole] + Subcommand.all.map(of)

    /// The page of the program.
    public static let whole = ManualPage(
        name: "wutriage", summary: Words.summary,
        sections: [
            Section(
                Words.usage,
                [.usage("wutriage [CODE|FILE|-] [OPTIONS]"), .usage("wutriage COMMAND [ARGUMENTS] [OPTIONS]")]),
            Section(Words.description, [.paragraph(Words.opens), .paragraph(Words.promise)]),
            Section(Words.commands, [.entries(Subcommand.all.map { Words.Entry($0.name, $0.summary) })]),
            Section(Words.options, [entries(Subcommand.wizard.options)]),
            Section(Words.examples, Subcommand.wizard.examples.map(Block.example)),
        ] + ending([.paragraph(Words.more)], Subcommand.all.map(Words.page)))

    /// The page of a subcommand.
    public static func of(_ subcommand: Subcommand) -> ManualPage {
        let parts = [
            Section(Words.usage, [.usage(subcommand.usage)]),
            Section(Words.description, subcommand.notes.map(Block.paragraph)),
            Section(Words.arguments, [entries(subcommand.arguments)]),
            Section(Words.options, [entries(subcommand.options)]),
            Section(Words.examples, subcommand.examples.map(Block.example)),
        ]
        return ManualPage(
            name: Words.page(subcommand), summary: subcommand.summary,
            sections: parts.filter(\.hasWords) + ending([], ["wutriage"]))
    }

    private static func entries(_ parameters: [Parameter]) -> Block {
        .entries(parameters.map { Words.Entry($0.shown, $0.help) })
    }

    private static func ending(_ more: [Block], _ pages: [String]) -> [Section] {
        let others = Text(verbatim: pages.map { "\($0)(1)" }.joined(separator: ", "))
        return [
            Section(Words.exitCodes, [.entries(Words.exits)], isHelp: !more.isEmpty),
            Section(Words.environment, [.entries(Words.variables)], isHelp: false),
            Section(Words.files, [.entries(Words.places)], isHelp: false),
            Section(Words.seeAlso, more + [.paragraph(others)], isHelp: !more.isEmpty),
        ]
    }
}

extension ManualPage.Section {
    fileprivate var hasWords: Bool {
        blocks.contains { block in
            if case .entries(let entries) = block { return !entries.isEmpty }
            return true
        }
    }
}
