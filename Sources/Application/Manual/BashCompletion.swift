/// What bash offers behind `wutriage`, without the package bash-completion too.
///
/// bash takes `=` and `:` for ends of words, so that `--os=1` comes as three: what is completed is taken out of the line.
public enum BashCompletion {
    public static func lines() -> [String] {
        head + ["    case $command in"] + Subcommand.all.map(optionsLine) + ["    esac"]
            + skipping
            + ["    case \"$command $before\" in"] + cases(ofOptions) + [
                "        *)", "            if [[ $word == -* ]]; then words=$options; else",
                "            case \"$command $place\" in",
            ] + cases(ofArguments).map { "            " + $0 } + ["            esac", "            fi ;;", "    esac"]
            + tail
    }

    private static let head = [
        "# Completions of wutriage for bash, written by: wutriage manual --format bash",
        "_wutriage() {",
        "    local line=${COMP_LINE:0:COMP_POINT} before=${COMP_WORDS[COMP_CWORD - 1]}",
        "    local word=${line##*[[:space:]]}",
        "    local command=wizard first=1 options='' valued='' words='' kind='' place=1 i",
        "    COMPREPLY=()",
        "    if [[ $word == --*=* ]]; then",
        "        before=${word%%=*}",
        "        word=${word#*=}",
        "    fi",
        "    if ((COMP_CWORD > 1)); then",
        "        case ${COMP_WORDS[1]} in",
        "            \(Subcommand.all.map(\.name).joined(separator: " | "))) command=${COMP_WORDS[1]}; first=2 ;;",
        "            help) command=help; first=2 ;;",
        "        esac",
        "    fi",
    ]

    /// The place among the words that are neither options nor values of options.
    private static let skipping = [
        "    for ((i = first; i < COMP_CWORD; i++)); do",
        "        case ${COMP_WORDS[i]} in",
        "            -*) [[ \" $valued \" != *\" ${COMP_WORDS[i]} \"* ]] || { i=$((i + 1))",
        "                [[ ${COMP_WORDS[i]-} != = ]] || i=$((i + 1)); } ;;",
        "            :) i=$((i + 1)) ;;",
        "            *) place=$((place + 1)) ;;",
        "        esac",
        "    done",
    ]

    private static let tail = [
        "    ((COMP_CWORD > 1)) || [[ $word == -* ]] || words+=\" $(compgen -W '\(names)')\"",
        "    case $kind in",
        "        list)",
        "            local beginning=''",
        "            [[ $word != *,* ]] || beginning=${word%,*},",
        "            for i in $words; do",
        "                [[ ,$beginning == *,\"$i\",* || $beginning$i != \"$word\"* ]] || COMPREPLY+=(\"$beginning$i\")",
        "            done",
        "            compopt -o nospace 2> /dev/null ;;",
        "        server) mapfile -t COMPREPLY < <(compgen -A hostname -- \"$word\") ;;",
        "        file) mapfile -t COMPREPLY < <(compgen -f -W \"$words\" -- \"$word\"); compopt -o filenames 2> /dev/null ;;",
        "        *) mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\") ;;",
        "    esac",
        "    # Behind a colon bash completes only what follows it.",
        "    if [[ $word == *:* && $COMP_WORDBREAKS == *:* ]]; then",
        "        for i in \"${!COMPREPLY[@]}\"; do COMPREPLY[i]=${COMPREPLY[i]#\"${word%\"${word##*:}\"}\"}; done",
        "    fi",
        "}",
        "complete -F _wutriage wutriage",
    ]

    private static let names = (Subcommand.all.map(\.name) + ["help"]).joined(separator: " ")

    private static func optionsLine(_ subcommand: Subcommand) -> String {
        let all = subcommand.options.flatMap { [$0.short, $0.name].compactMap(\.self) }
        let valued = subcommand.options.filter { $0.value != nil }.flatMap { [$0.short, $0.name].compactMap(\.self) }
        return "        \(subcommand.name)) options='\(all.joined(separator: " "))'"
            + " valued='\(valued.joined(separator: " "))' ;;"
    }

    /// What is offered, by the places where it is: `resolve --os`.
    private typealias Place = (words: String, value: Parameter.Value)

    private static var ofOptions: [Place] {
        Subcommand.all.flatMap { subcommand in
            subcommand.options.flatMap { option -> [Place] in
                guard let value = option.value else { return [] }
                return [option.name, option.short].compactMap(\.self).map { ("\(subcommand.name) \($0)", value) }
            }
        }
    }

    /// The last argument stands for all behind it where there may be several.
    private static var ofArguments: [Place] {
        Subcommand.all.flatMap { subcommand in
            subcommand.arguments.enumerated().compactMap { place, argument -> Place? in
                let isLast = argument.count == .several || argument.count == .any
                let name = "\(subcommand.name) " + (isLast ? "" : "\(place + 1)")
                return argument.value.map { (isLast ? name + "*" : name, $0) }
            }
        } + [("help 1", .words(Subcommand.names))]
    }

    /// A case for each value, with all places that take it.
    private static func cases(_ places: [Place]) -> [String] {
        var values: [Parameter.Value] = []
        for place in places where !values.contains(place.value) { values.append(place.value) }
        return values.map { value in
            let patterns = places.filter { $0.value == value }.map { pattern($0.words) }
            return "        \(patterns.joined(separator: " | "))) \(assignments(value)) ;;"
        }
    }

    private static func pattern(_ words: String) -> String {
        words.hasSuffix("*") ? "'\(words.dropLast())'*" : "'\(words)'"
    }

    private static func assignments(_ value: Parameter.Value) -> String {
        switch value {
        case .words(let words): "words='\(words.joined(separator: " "))'"
        case .list(let words): "kind='list' words='\(words.joined(separator: " "))'"
        case .wordsOrFile(let words): "kind='file' words='\(words.joined(separator: " "))'"
        case .file: "kind='file'"
        case .server: "kind='server'"
        case .free: ":"
        }
    }
}
