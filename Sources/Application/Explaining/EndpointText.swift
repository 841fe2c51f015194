import Facts

/// A host that Windows Update needs, in words.
public enum EndpointText {
    /// The host with its ports, its need and its marks: `*.windowsupdate.com: 80, 443, required, R, T`.
    public static func line(_ endpoint: Endpoint) -> Text {
        let marks = (endpoint.needsRanges ? ", R" : "") + (endpoint.isExemptFromInspection ? ", T" : "")
        let need = Interface.Hosts.need(endpoint.need)
        return Text { "\(endpoint.rule.pattern): \(endpoint.portList), \(need($0))\(marks)" }
    }

    /// What it is for, with the short names and dates of the lists that name it.
    public static func purpose(_ endpoint: Endpoint) -> Text {
        let lists = StatementText.names(endpoint.lists).joined(separator: "; ")
        return Text { "\(endpoint.purpose($0)) (\(lists))" }
    }

    /// Every list that is spoken of, each once.
    public static func lists(_ endpoints: [Endpoint]) -> [Source] {
        endpoints.flatMap { $0.lists + $0.otherReadings.flatMap(\.sources) }.reduce(into: []) { lists, list in
            if !lists.contains(list) { lists.append(list) }
        }
    }
}
