import Facts

/// What zsh offers behind `wutriage`, each with what it is.
public enum ZshCompletion {
    public static func lines(_ language: Language) -> [String] {
        [
            "#compdef wutriage", "# Completions of wutriage for zsh, written by: wutriage manual --format zsh", "",
            "_wutriage_commands() {", "    local -a commands", "    commands=(",
        ] + Subcommand.all.map { "        \(quoted("\($0.name):\(escaped($0.summary(language)))"))" } + [
            "    )", "    _describe -t commands command commands", "}", "",
            "_wutriage() {", "    local command=wizard",
            "    if (( CURRENT > 2 )) && [[ $words[2] == (\(names)|help) ]]; then",
            "        command=$words[2]", "        shift words", "        (( CURRENT-- ))",
            "    elif (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then", "        _wutriage_commands", "    fi",
            "    case $command in",
        ] + Subcommand.all.flatMap { lines($0, language) } + [
            "        help) _arguments '1:command:_wutriage_commands' ;;", "    esac", "}", "",
            "# Sourced, it registers itself; found in a folder of functions, it is called.",
            "if [[ $funcstack[1] == _wutriage ]]; then _wutriage \"$@\"; else compdef _wutriage wutriage; fi",
        ]
    }

    private static let names = Subcommand.all.map(\.name).joined(separator: "|")

    private static func lines(_ subcommand: Subcommand, _ language: Language) -> [String] {
        let options = subcommand.options.flatMap { specifications($0, language) }
        let arguments = subcommand.arguments.enumerated().map { place, argument in
            let isLast = argument.count == .several || argument.count == .any
            return quoted("\(isLast ? "*" : "\(place + 1)"):\(argument.name):\(action(argument))")
        }
        return ["        \(subcommand.name)) _arguments -s \\"]
            + (options + arguments).map { "            \($0) \\" } + ["            ;;"]
    }

    /// An option, and its short form, each as long as the other is not there.
    private static func specifications(_ option: Parameter, _ language: Language) -> [String] {
        let both = [option.short, option.name].compactMap(\.self)
        return both.map { name in
            let others = both.count > 1 ? "(\(both.joined(separator: " ")))" : ""
            let value = option.placeholder.map { ":\(escaped($0)):\(action(option))" } ?? ""
            let sign = option.value != nil && name.hasPrefix("--") ? "=" : ""
            return quoted("\(others)\(name)\(sign)[\(escaped(option.help(language)))]\(value)")
        }
    }

    private static func action(_ parameter: Parameter) -> String {
        // A blank before a function keeps arguments away from it that it does not take.
        switch parameter.value {
        case .words(let words): "(\(words.map(escaped).joined(separator: " ")))"
        case .list(let words): "_values -s , value \(words.joined(separator: " "))"
        case .wordsOrFile(let words):
            " _alternative \"codes:code:(\(words.joined(separator: " ")))\" \"files:file:_files\""
        case .file: "_files"
        case .server: "_hosts"
        case .free, nil: " "
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing(":", with: "\\:").replacing("[", with: "\\[")
            .replacing("]", with: "\\]")
    }

    private static func quoted(_ text: String) -> String { "'\(text.replacing("'", with: "'\\''"))'" }
}
