import Application
import Facts

/// What is asked of the program itself: its help or its version. Answered before anything is parsed, in either language.
enum Inquiry {
    case help(ManualPage)
    case version

    /// - Returns: nil where the words are to be parsed; words behind `--` are never options.
    init?(in words: [String]) {
        let options = words.prefix { $0 != "--" }
        if !options.isDisjoint(with: Parameter.version) {
            self = .version
        } else if words.first == "help", words.count < 3 {
            guard let page = Self.page(words.dropFirst().first) else { return nil }
            self = .help(page)
        } else if !options.isDisjoint(with: Parameter.help) {
            self = .help(Self.page(words.first) ?? .whole)
        } else {
            return nil
        }
    }

    /// - Parameter name: of a subcommand; nil means the whole program.
    static func page(_ name: String?) -> ManualPage? {
        guard let name else { return .whole }
        return Subcommand.named(name).map(ManualPage.of)
    }

    /// - Parameter language: the one of `--lang` among the words, or that of the locale.
    func lines(_ language: Language) -> [String] {
        switch self {
        case .help(let page): HelpText.lines(page, language)
        case .version: [Edition.line(language)]
        }
    }
}

extension Collection<String> where SubSequence: Collection<String> {
    fileprivate func isDisjoint(with option: Parameter) -> Bool {
        !contains { $0 == option.name || $0 == option.short }
    }
}

extension Language {
    /// The one that is asked for by `--lang`, wherever it stands.
    init?(in words: [String]) {
        let pairs = zip(words, words.dropFirst())
        let value =
            pairs.first { $0.0 == "--lang" }?.1
            ?? words.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
        self.init(rawValue: value ?? "")
    }
}
