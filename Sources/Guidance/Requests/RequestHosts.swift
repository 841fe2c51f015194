import Facts

/// The hosts as the request lists them: a line each with ports, marks and the lists that name it.
enum RequestHosts {
    /// The required hosts, the optional ones, and the lists.
    static func parts(_ endpoints: [Endpoint]) -> [Text] {
        let groups = Endpoint.Need.allCases.map { need in (need, endpoints.filter { $0.need == need }) }
            .filter { !$0.1.isEmpty }
        let lists = groups.flatMap(\.1).flatMap(\.lists).reduce(into: [Source]()) { lists, list in
            if !lists.contains(list) { lists.append(list) }
        }
        return groups.map { table($0, $1, lists) } + [legend(lists)]
    }

    private static func table(_ need: Endpoint.Need, _ endpoints: [Endpoint], _ lists: [Source]) -> Text {
        let lines = endpoints.map { line($0, lists) }
        return Text { ([heading(need)($0)] + lines).joined(separator: "\n") }
    }

    private static func heading(_ need: Endpoint.Need) -> Text {
        switch need {
        case .required: Text(en: "Required (*.x is x and all below it):", ja: "必須 (*.x は x とその配下のすべて)")
        case .optional: Text(en: "Optional:", ja: "任意")
        }
    }

    /// The longest name of a host has 40 columns.
    private static func line(_ endpoint: Endpoint, _ lists: [Source]) -> String {
        let marks = [endpoint.needsRanges ? "R" : " ", endpoint.isExemptFromInspection ? "T" : " "]
        let numbers = endpoint.lists.compactMap { list in lists.firstIndex(of: list).map { "\($0 + 1)" } }
        return "   " + padded(endpoint.rule.pattern, to: 42) + padded(endpoint.portList, to: 9)
            + padded(marks.joined(separator: " "), to: 5) + "[\(numbers.joined(separator: ","))]"
    }

    private static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(1, columns - text.count))
    }

    private static func legend(_ lists: [Source]) -> Text {
        Text { language in
            ([marks(language)] + lists.enumerated().map { source($1, number: $0 + 1, language) })
                .joined(separator: "\n")
        }
    }

    private static let marks = Text(
        en: "R: range requests, T: no TLS inspection. Lists that name the hosts:",
        ja: "R: Range 要求を通す、T: HTTPS を復号しない。接続先の出典:")

    private static func source(_ list: Source, number: Int, _ language: Language) -> String {
        let date = list.date.isEmpty ? "" : " (\(list.date))"
        return "[\(number)] \(list.title(language))\(date)\n    \(list.address)"
    }
}

extension Endpoint {
    /// The ports as a reader sees them: `80, 443`.
    public var portList: String { ports.map(String.init).joined(separator: ", ") }
}
