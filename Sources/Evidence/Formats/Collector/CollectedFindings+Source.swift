import Collector
import Facts

/// Where updates come from, and what policies forbid.
extension CollectedFindings {
    var source: [Finding] { server + forbidden + ways }

    /// The reader of the registry says what the two values say. Where the switch is absent it counts as off: the server is
    /// named, and not used.
    private var server: [Finding] {
        let (named, used) = (body("wsus"), body("use-wsus"))
        var lines: [SourceLine] = []
        if let line = named?.valueLine { lines += [RegistryFolder.updatePolicy.heading(line), line] }
        if let line = used?.valueLine {
            lines += [RegistryFolder.automaticUpdates.heading(line), line]
        } else if let line = used?.absence, !lines.isEmpty {
            lines += [
                RegistryFolder.automaticUpdates.heading(line),
                SourceLine(line.number, "    UseWUServer    REG_DWORD    0x0"),
            ]
        }
        let isOpen = used?.valueLine == nil && used?.absence == nil
        let found = Reader.registryQuery.findings(lines).map { finding in
            // Whether the server that is named is used, nobody knows.
            isOpen && finding.kind == .source ? finding.only(.possible) : finding.fitting(named, used)
        }
        return unnamed(named, used) + byClass(found) + deviceManagement
    }

    /// No server is named: then Microsoft is asked, unless device management says otherwise.
    private func unnamed(_ named: CollectedBody?, _ used: CollectedBody?) -> [Finding] {
        guard named?.absence != nil, used?.number?.value != 1, used?.silence == nil || used?.absence != nil,
            let line = used?.absence ?? named?.absence, body("mdm-wsus")?.valueLine == nil
        else { return [] }
        return [.whole(.source, .text("microsoft"), line, .likely)]
    }

    /// A policy can send single classes of updates to Microsoft although a server is named: 0 is Microsoft, 1 is WSUS.
    private func byClass(_ found: [Finding]) -> [Finding] {
        let classes = ["from-quality", "from-feature", "from-driver", "from-other"].compactMap { body($0)?.number }
        guard let microsoft = classes.first(where: { $0.value == 0 }),
            found.contains(where: { $0.kind == .source && $0.value != .text("microsoft") })
        else { return found }
        let isAll = classes.allSatisfy { $0.value == 0 }
        let kept = found.filter { $0.kind != .source || !isAll }
        return kept + [
            .whole(.source, .text("microsoft"), microsoft.line, .likely),
            .whole(.sign, .text(EvidenceSign.classesFromMicrosoft.rawValue), microsoft.line),
        ]
    }

    private var deviceManagement: [Finding] {
        guard let line = body("mdm-wsus")?.valueLine, let address = body("mdm-wsus")?.text else { return [] }
        return LogClue.server(Array(address.utf8)[...]).map { .whole($0.kind, $0.value, line, .likely) }
    }

    /// Each policy has its own sentence.
    private var forbidden: [Finding] {
        number("no-access", 1) { [.whole(.sign, .text(EvidenceSign.updatesForbidden.rawValue), $0)] }
            + number("no-automatic", 1) { [.whole(.sign, .text(EvidenceSign.automaticUpdatesOff.rawValue), $0)] }
            + number("no-internet", 1) { [.whole(.sign, .text(EvidenceSign.microsoftForbidden.rawValue), $0)] }
    }

    // MARK: Ways

    private var ways: [Finding] { fallback + downloader }

    private var fallback: [Finding] {
        guard let body = body("fallback"), isNew else { return [] }
        if let line = body.absence { return [.whole(.fallback, .text("off"), line)] }
        return number("fallback", 0) { [.whole(.fallback, .text("off"), $0)] }
            + number("fallback", 1) { [.whole(.fallback, .text("on"), $0)] }
    }

    /// Mode 100 leaves Delivery Optimization out; without a policy Windows 10 and 11 download with it.
    private var downloader: [Finding] {
        guard isNew else { return [] }
        let set = ["download", "mdm-download"].compactMap { body($0)?.number }
        if let (mode, line) = set.first {
            return [.whole(.downloader, .text(mode == 100 ? "bits" : "do"), line)]
        }
        guard let line = body("download")?.absence, body("mdm-download")?.absence != nil else { return [] }
        return [.whole(.downloader, .text("do"), line, .likely)]
    }

    /// Whether it is Windows 10 or later, to which these policies belong.
    var isNew: Bool { machine.generation == .ten || machine.generation == .eleven }
}

extension RegistryFolder {
    /// The line of a key above its values, as `reg query` prints it.
    func heading(_ line: SourceLine) -> SourceLine { SourceLine(line.number, fullKey) }
}

extension Finding {
    /// The same, and no surer than this.
    func only(_ confidence: Confidence) -> Finding {
        Finding(kind, value, line: line, columns: columns, min(self.confidence, confidence))
    }

    /// A finding of a line that was put together from several has the columns of what stands there.
    func fitting(_ bodies: CollectedBody?...) -> Finding {
        for line in bodies.compactMap(\.self).flatMap(\.lines) where line.number == self.line {
            let length = max(1, line.text.count)
            let columns = min(columns.lowerBound, length)...min(columns.upperBound, length)
            return Finding(kind, value, line: line.number, columns: columns, confidence)
        }
        return self
    }
}
