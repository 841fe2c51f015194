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
            let content = Self.freed(line)
            if let mark = CollectorMark(content) {
                take(mark, line)
            } else if open != nil {
                let isQuoted = line.text.utf8.first { $0 != 0x20 && $0 != 0x09 }.map(Self.marksQuotation) ?? false
                open?.body?.lines.append(isQuoted ? SourceLine(line.number, String(content)) : line)
                if let open, open.isOnly { machines[open.machine].asks(more: content) }
            } else {
                return line
            }
            return SourceLine(line.number, "")
        }
    }

    /// Without the marks of a quotation: `> ` as mail programs write it, and `| ` as text browsers and some trackers do.
    /// Elsewhere a bar is part of a table; nothing that the script prints begins with one.
    private static func freed(_ line: SourceLine) -> Substring {
        var rest = PastedLine(line).content
        while rest.utf8.first.map(marksQuotation) == true { rest = rest.dropFirst().trimmed }
        return rest
    }

    private static func marksQuotation(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|") }

    private mutating func take(_ mark: CollectorMark, _ line: SourceLine) {
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
        if isOnly { machines[machine].asks(more: Self.freed(line).drop { $0 != "]" }.dropFirst()) }
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
            finding.line < first.line && Self.ofARequest.contains(finding.kind)
                ? Finding(finding.kind, finding.value, line: finding.line, columns: finding.columns, .possible)
                : finding
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
