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
    package static let table: [Endpoint] = {
        let bytes = UnsafeBufferPointer(start: endpoints_tsv, count: endpoints_tsv_count)
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
            .compactMap(Endpoint.init(row:))
    }()
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
