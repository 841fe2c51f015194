/// A row of `endpoints.tsv` that cannot be used, for whoever edits the table.
public struct EndpointFault: Error, Sendable, Hashable {
    /// The line in the file, the heading being the first.
    public let line: Int
    /// What is wrong with it, in English.
    public let message: String
}

/// Reads a row of `endpoints.tsv`: the generations, the rule, its ports, need, range, no inspection, the purpose in both
/// languages, the list, and what another list says in both languages, with that list.
struct EndpointRow {
    let line: Int
    private let fields: [String]

    init(_ row: Substring, line: Int) {
        self.line = line
        fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }

    /// The endpoint of the row.
    ///
    /// - Throws: `EndpointFault`, which names the first field that cannot be read: a row is never left out for a slip.
    func endpoint() throws(EndpointFault) -> Endpoint {
        guard fields.count == 12 else { throw fault("it has \(fields.count) fields and not 12") }
        return Endpoint(
            rule: try read("a host", fields[1], HostRule.init), generations: Set(try generations()), ports: try ports(),
            need: try read("a need", fields[3], Endpoint.Need.init), purpose: Text(en: fields[6], ja: fields[7]),
            needsRanges: try isYes(fields[4]), isExemptFromInspection: try isYes(fields[5]),
            lists: [try read("a known list", fields[8], Source.endpointList)], otherReadings: try otherReadings())
    }

    private func generations() throws(EndpointFault) -> [OSGeneration] {
        var generations: [OSGeneration] = []
        for item in items(fields[0]) { generations.append(try read("a generation", item, OSGeneration.init)) }
        return generations
    }

    private func ports() throws(EndpointFault) -> [UInt16] {
        var ports: [UInt16] = []
        for item in items(fields[2]) { ports.append(try read("a port", item) { UInt16($0) }) }
        return ports
    }

    private func otherReadings() throws(EndpointFault) -> [Statement] {
        if fields[9...11].allSatisfy(\.isEmpty) { return [] }
        let list = try read("a known list", fields[11], Source.endpointList)
        return [Statement(Text(en: fields[9], ja: fields[10]), .singleSource, [list])]
    }

    private func isYes(_ field: String) throws(EndpointFault) -> Bool {
        if field.isEmpty || field == "yes" { return field == "yes" }
        throw fault("\"\(field)\" is neither yes nor empty")
    }

    private func read<Value>(
        _ what: String, _ field: String, _ make: (String) -> Value?
    ) throws(EndpointFault) -> Value {
        guard let value = make(field) else { throw fault("\"\(field)\" is not \(what)") }
        return value
    }

    private func items(_ field: String) -> [String] {
        field.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }

    private func fault(_ message: String) -> EndpointFault { EndpointFault(line: line, message: message) }
}
