import FactsData

/// The hosts and ports that Windows Update needs of a proxy.
///
/// Microsoft's lists differ; this one joins and reduces them: no rule is covered by another.
public enum Endpoints {
    /// The articles whose lists KB2894304 wants allowed. They could not be obtained: nothing here is taken from them.
    public static let notObtained: [Source] = [.kb896226, .kb885819]

    /// What machines of these generations need, sorted by rule. One rule of two generations is one entry, with all that
    /// either needs.
    public static func rules(for generations: some Sequence<OSGeneration>) -> [Endpoint] {
        let wanted = Set(generations)
        return table.reduce(into: []) { joined, row in
            if row.generations.isDisjoint(with: wanted) { return }
            guard let last = joined.last, last.rule == row.rule else { return joined.append(row) }
            joined[joined.count - 1] = last.joined(with: row)
        }
    }

    /// The rows of `endpoints.tsv`, sorted by rule, older machines first; read when they are first asked for.
    package static var table: [Endpoint] { own.endpoints }

    /// The rows that cannot be read: none, as `wutriage check` and the tests see to. Whatever shows the hosts says how
    /// many are missing.
    public static var faults: [EndpointFault] { own.faults }

    /// The file as it stands.
    package static var text: String {
        String(decoding: UnsafeBufferPointer(start: endpoints_tsv, count: endpoints_tsv_count), as: UTF8.self)
    }

    private static let own = read(text)

    /// Reads a table: every row is an endpoint or a fault.
    package static func read(_ text: String) -> (endpoints: [Endpoint], faults: [EndpointFault]) {
        let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().dropFirst()
        var (endpoints, faults): ([Endpoint], [EndpointFault]) = ([], [])
        for (place, row) in rows where !row.isEmpty {
            do { endpoints.append(try EndpointRow(row, line: place + 1).endpoint()) } catch { faults.append(error) }
        }
        return (endpoints, faults)
    }
}

extension [Endpoint] {
    /// The hosts for which something holds, one a line.
    package func patterns(where holds: (Endpoint) -> Bool) -> String {
        filter(holds).map(\.rule.pattern).joined(separator: "\n")
    }
}

extension Statement {
    package static let oldLists = Statement(
        Text(
            en:
                "KB2894304 names the lists of KB896226 and KB885819. We could not obtain them and do not reproduce them.",
            ja: "KB2894304 は KB896226 と KB885819 の一覧を参照していますが、入手できていないため掲載していません。"),
        .singleSource, [.kb2894304])
}
