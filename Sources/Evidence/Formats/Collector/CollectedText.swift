import Collector

/// Takes the outputs of the collector out of a text, whatever stands around them and between.
///
/// The lines that it takes are left empty for the other readers, so that all keep their numbers.
struct CollectedText: Sendable {
    private(set) var machines: [CollectedMachine] = []
    /// The machine and the section that the next line belongs to; without a section to what was asked alone, or to none.
    private var open: (machine: Int, body: CollectedBody?, isOnly: Bool)?

    /// Whether the next line belongs to a section, or to none between two.
    var isOpen: Bool { open != nil }

    /// - Returns: what is left for the other readers.
    mutating func take(_ lines: [SourceLine]) -> [SourceLine] {
        lines.map { line in
            // Nothing that the script prints begins with a bar.
            let pasted = PastedLine(line, withBars: true)
            let content = pasted.content
            if let mark = CollectorMark(content) {
                take(mark, pasted)
            } else if open != nil {
                open?.body?.lines.append(pasted.isQuoted ? SourceLine(line.number, String(content)) : line)
                if let open, open.isOnly { machines[open.machine].asks(more: content) }
            } else {
                return line
            }
            return SourceLine(line.number, "")
        }
    }

    private mutating func take(_ mark: CollectorMark, _ pasted: PastedLine) {
        let line = pasted.source
        close(isWhole: true)
        if mark.id == CollectorMark.end {
            place(of: mark, line).map { machines[$0].hasEnded = true }
            open = nil
            return
        }
        guard let machine = place(of: mark, line) else { return }
        let body = CollectorTable.section(mark.id[...]).map { CollectedBody(section: $0, mark: line) }
        let isOnly = mark.id == CollectorMark.only
        open = (machine, body, isOnly)
        if isOnly { machines[machine].asks(more: pasted.content.drop { $0 != "]" }.dropFirst()) }
    }

    /// The machine of a run; a new one where it was not seen yet. Two in a row that threw the same number have each a
    /// beginning.
    private mutating func place(of mark: CollectorMark, _ line: SourceLine) -> Int? {
        let known = machines.lastIndex { $0.run == mark.run }
        if let known, mark.id != CollectorMark.beginning || !machines[known].hasBegun {
            if mark.id == CollectorMark.beginning { machines[known].hasBegun = true }
            return known
        }
        guard machines.count < Self.most else { return nil }
        machines.append(
            CollectedMachine(
                run: mark.run, version: mark.version, line: line.number,
                hasBegun: mark.id == CollectorMark.beginning))
        return machines.count - 1
    }

    private static let most = 1_000

    private mutating func close(isWhole: Bool) {
        guard let open, var body = open.body else { return }
        body.isWhole = isWhole
        machines[open.machine].add(body)
    }

    /// What another reader found, as sure as it can be: where the first mark of the text is no beginning, what stands above
    /// it may be the rest of a section whose own mark has scrolled away. An answer of curl is one there, and nobody knows
    /// any more whether it came through the proxy.
    func judged(_ findings: [Finding]) -> [Finding] {
        guard let first = machines.first, !first.hasBegun else { return findings }
        return findings.map { finding in
            var finding = finding
            if finding.line < first.line, Self.ofARequest.contains(finding.kind) { finding.confidence = .possible }
            return finding
        }
    }

    private static let ofARequest: Set<FindingKind> = [
        .httpStatus, .proxyAnswer, .proxyAuthentication, .rangeFailure, .accessDenied,
    ]

    /// What was found up to here.
    var finished: [CollectedMachine] {
        var copy = self
        copy.close(isWhole: false)
        return copy.machines
    }
}
