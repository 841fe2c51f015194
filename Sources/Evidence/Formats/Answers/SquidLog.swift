import Facts

extension Reader {
    /// Squid's access.log. Only what went to hosts of Windows Update counts: that the proxy refuses other hosts, or asks
    /// for a login there, is as it should be.
    static let squidLog = Reader(format: .squidLog) { lines in
        let entries = SquidEntries(lines)
        var findings = Findings()
        for (line, entry) in entries.all { findings.add(entries.findings(of: entry, in: line)) }
        return findings.all
    }
}

/// The entries of a log that concern Windows Update, and which of them passed.
private struct SquidEntries {
    private(set) var all: [(SourceLine, SquidEntry)] = []
    /// The hosts to which plain HTTP passed.
    private var plain: Set<String> = []
    /// Who reached a host in the end.
    private var passed: Set<[String]> = []

    init(_ lines: [SourceLine]) {
        var hosts: [String: Bool] = [:]
        for line in lines where line.text.contains(ascii: "tcp") || line.text.contains(ascii: "none") {
            guard let entry = SquidEntry(native: line.text) ?? SquidEntry(common: line.text) else { continue }
            let isWanted = hosts[entry.host] ?? Self.isOfWindowsUpdate(entry.host)
            hosts[entry.host] = isWanted
            if isWanted { take(entry, line) }
        }
    }

    private mutating func take(_ entry: SquidEntry, _ line: SourceLine) {
        all.append((line, entry))
        guard entry.hasPassed else { return }
        passed.insert(Self.exchange(entry))
        if !entry.isTunnel { plain.insert(entry.host) }
    }

    private static func exchange(_ entry: SquidEntry) -> [String] {
        [String(entry.client), entry.host, entry.isTunnel ? "tunnel" : "plain"]
    }

    private static func isOfWindowsUpdate(_ host: String) -> Bool {
        guard let rule = HostRule(host) else { return false }
        return Endpoints.rules(for: OSGeneration.allCases).contains { $0.rule.covers(rule) }
    }

    // MARK: Findings

    func findings(of entry: SquidEntry, in line: SourceLine) -> [Finding] {
        // A login by NTLM or Negotiate begins with one or two refusals.
        if entry.status == 407, passed.contains(Self.exchange(entry)) { return [] }
        let values: [(FindingKind, FindingValue, Finding.Confidence)?] = [
            (400...599).contains(entry.status) ? (.httpStatus, .number(entry.status), .certain) : nil,
            verdict(on: entry).map { (.proxyAnswer, .text($0.answer.rawValue), $0.confidence) },
        ]
        let columns = line.columns(of: entry.clue)
        return values.compactMap(\.self).map { Finding($0, $1, line: line.number, columns: columns, $2) }
    }

    private func verdict(on entry: SquidEntry) -> ProxyVerdict? {
        if entry.status == 407 { return ProxyVerdict(.authenticationRequired) }
        if entry.isDenied {
            return ProxyVerdict(entry.isTunnel && plain.contains(entry.host) ? .connectDenied : .hostDenied)
        }
        if entry.hasPassed { return ProxyVerdict(.ok) }
        guard (500...599).contains(entry.status) else { return nil }
        return ProxyVerdict(.upstreamFailed, entry.isOwnAnswer || entry.isTunnel ? .certain : .possible)
    }
}
