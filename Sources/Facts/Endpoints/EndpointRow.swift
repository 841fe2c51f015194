extension Endpoint {
    /// Reads a row of `endpoints.tsv`: the generations, the rule, its ports, need, range, no inspection, the purpose in
    /// both languages, the list, and what another list says in both languages, with that list.
    ///
    /// - Returns: nil where a field is not to be read, or names a list that is not known.
    init?(row: Substring) {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 12, let rule = HostRule(fields[1]), let need = Need(rawValue: fields[3]),
            let list = Source.endpointList(fields[8])
        else { return nil }
        self.init(
            rule: rule, generations: Set(Self.items(fields[0]).compactMap { OSGeneration(rawValue: $0) }),
            ports: Self.items(fields[2]).compactMap { UInt16($0) }, need: need,
            purpose: Text(en: fields[6], ja: fields[7]),
            needsRanges: fields[4] == "yes", isExemptFromInspection: fields[5] == "yes", lists: [list],
            otherReadings: Source.endpointList(fields[11]).map {
                [Statement(Text(en: fields[9], ja: fields[10]), .singleSource, [$0])]
            } ?? [])
    }

    private static func items(_ field: String) -> [String] {
        field.split(separator: ",").map(String.init)
    }
}
