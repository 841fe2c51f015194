import Facts

/// What fish offers behind `wutriage`, each with what it is.
public enum FishCompletion {
    public static func lines(_ language: Language) -> [String] {
        [
            "# Completions of wutriage for fish, written by: wutriage manual --format fish", "",
            "function __wutriage_in --description 'Whether the command is one of these'",
            "    set -l words (commandline -opc)",
            "    set -l command wizard",
            "    if set -q words[2]; and contains -- $words[2] \(names)",
            "        set command $words[2]",
            "    end",
            "    contains -- $command $argv",
            "end", "",
            "function __wutriage_first --description 'Whether nothing stands before the word'",
            "    test (count (commandline -opc)) -eq 1",
            "end", "",
            "complete -c wutriage -f",
        ]
            + Subcommand.all.map { subcommand in
                "complete -c wutriage -n __wutriage_first -a \(subcommand.name) -d "
                    + quoted(subcommand.summary(language))
            }
            + Subcommand.all.flatMap { lines($0, language) }
            + ["complete -c wutriage -n '__wutriage_in help' -a '\(names)'"]
    }

    private static let names = (Subcommand.all.map(\.name) + ["help"]).joined(separator: " ")

    private static func lines(_ subcommand: Subcommand, _ language: Language) -> [String] {
        let place = "complete -c wutriage -n '__wutriage_in \(subcommand.name)'"
        let options = subcommand.options.map { option in
            let short = option.short.map { " -s \($0.dropFirst())" } ?? ""
            return "\(place)\(short) -l \(option.name.dropFirst(2))\(values(option.value, ofOption: true))"
                + " -d \(quoted(option.help(language)))"
        }
        let arguments = subcommand.arguments.compactMap { argument -> String? in
            let values = values(argument.value, ofOption: false)
            return values.isEmpty ? nil : place + values
        }
        return options + arguments
    }

    /// `-x` takes a value and no file, `-r` a value that may be a file.
    private static func values(_ value: Parameter.Value?, ofOption: Bool) -> String {
        let needed = ofOption ? " -x" : ""
        return switch value {
        case .words(let words): "\(needed) -a \(quoted(words.joined(separator: " ")))"
        case .list(let words): "\(needed) -a \(quoted("(__fish_append , \(words.joined(separator: " ")))"))"
        case .wordsOrFile(let words): " -F -a \(quoted(words.joined(separator: " ")))"
        case .file: ofOption ? " -r -F" : " -F"
        case .server: "\(needed) -a '(__fish_print_hostnames)'"
        case .free: needed
        case nil: ""
        }
    }

    private static func quoted(_ text: String) -> String {
        "'\(text.replacing("\\", with: "\\\\").replacing("'", with: "\\'"))'"
    }
}
