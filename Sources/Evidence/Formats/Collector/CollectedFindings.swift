import Collector
import Facts

/// What the sections of one machine say: each goes to the reader of its form, and what is absent is said here.
struct CollectedFindings {
    let machine: CollectedMachine

    var all: [Finding] {
        let found = system + source + settings + services + names + requests + logs
        return elevated ? found.map(\.ofAnotherAccount) : found
    }

    func body(_ id: String) -> CollectedBody? { machine.body(id) }

    /// The findings of readers, in the lines of a section that said something.
    func read(_ id: String, by readers: Reader...) -> [Finding] {
        guard let body = body(id), body.silence == nil else { return [] }
        return readers.flatMap { $0.findings(body.lines) }
    }

    /// That a value has one of some numbers.
    func number(_ id: String, _ numbers: UInt32..., as make: (SourceLine) -> [Finding]) -> [Finding] {
        guard let (value, line) = body(id)?.number, numbers.contains(value) else { return [] }
        return make(line)
    }

    // MARK: Absence

    /// The sections of which nothing printed says something: no setting, no policy, no entry.
    static func absenceIsEvidence(_ section: CollectorSection) -> Bool {
        switch section.id {
        case "ver", "build", "ubr", "kind", "sha2", "clock", "date-form", "zone", "account", "netsh", "advproxy",
            "proxycfg", "log", "report", "events", "issuer":
            false
        default: true
        }
    }

    // MARK: Rights

    /// With an administrator's rights the script may have run as another account than the caller's, whose own setting is
    /// then not what was read.
    private var elevated: Bool { body("rights").map { $0.silence == nil } ?? false }

    private var rights: [Finding] {
        guard elevated, let line = body("rights")?.content.first else { return [] }
        return [.whole(.sign, .text(EvidenceSign.collectedElevated.rawValue), line)]
    }

    // MARK: Windows

    private var system: [Finding] { version + update + hashes + rights + clock }

    private var version: [Finding] {
        if let (parts, line, piece) = machine.printedVersion {
            let name = parts.prefix(3).map(String.init).joined(separator: ".")
            guard OSRelease(reading: name) != nil else { return [] }
            return [Finding(.os, .text(name), line: line.number, columns: line.columns(of: piece), .certain)]
        }
        guard let build = machine.build, let line = body("build")?.valueLine, OSRelease(reading: String(build)) != nil
        else { return [] }
        return [.whole(.os, .text(String(build)), line, .likely)]
    }

    /// The month of the newest cumulative update, where the build and its revision are in the table.
    private var update: [Finding] {
        guard let build = machine.build else { return [] }
        let printed = machine.printedVersion.flatMap { version in
            version.parts.count == 4 ? (version.parts[3], version.line) : nil
        }
        let registry = body("ubr")?.number.map { (Int($0.value), $0.line) }
        guard let (revision, line) = registry ?? printed, let month = CumulativeUpdate(build: build, revision: revision)
        else { return [] }
        return [.whole(.updated, .text(month.month.description), line)]
    }

    /// Both of the updates of KB4472027 are there. Later ones replace them, so that their absence settles nothing.
    private var hashes: [Finding] {
        guard let body = body("sha2"), body.silence == nil, let first = body.content.first else { return [] }
        let text = body.content.map { $0.text.lowercased() }.joined(separator: "\n")
        let isWhole = text.contains("kb4474419") && (text.contains("kb4490628") || text.contains("kb4493730"))
        return isWhole ? [.whole(.sha2, .text("yes"), first)] : []
    }

    // MARK: Services

    private var services: [Finding] {
        ["sv-update", "sv-bits", "sv-crypt", "sv-delivery", "sv-usosvc"].flatMap { id in
            number(id, 4) { [.whole(.sign, .text(EvidenceSign.serviceDisabled.rawValue), $0)] }
        }
            + number("sv-proxy", 4) { [.whole(.sign, .text(EvidenceSign.autoProxyDisabled.rawValue), $0)] }
            // The server can be well and some client's updates fail: whose updates they are, a person says.
            + number("sv-wsus", 0, 1, 2, 3) { [.whole(.what, .text("wsus-sync"), $0, .possible)] }
    }

    // MARK: Logs

    private var logs: [Finding] {
        let found =
            entries("log", by: .windowsUpdateLog) { $0.first?.isNumber ?? false }
            + entries("report", by: .reportingEvents) { $0.hasPrefix("{") }
            + entries("events", by: .eventXML) { $0.hasPrefix("<Event ") }
        return found + failing(found)
    }

    /// The client's own logs hold failures of Windows Update. On a WSUS server its synchronization may be meant.
    private func failing(_ found: [Finding]) -> [Finding] {
        guard let code = found.first(where: { $0.kind == .errorCode }), body("sv-wsus")?.absence != nil else {
            return []
        }
        return [Finding(.what, .text("windows-update"), line: code.line, columns: code.columns, .likely)]
    }

    private func entries(_ id: String, by reader: Reader, _ begins: (Substring) -> Bool) -> [Finding] {
        guard let body = body(id), body.silence == nil else { return [] }
        return reader.findings(body.entries(begins)).map { $0.fitting(body) }
    }
}

extension Finding {
    /// A finding that a whole line shows.
    static func whole(
        _ kind: FindingKind, _ value: FindingValue, _ line: SourceLine, _ confidence: Confidence = .certain
    ) -> Finding {
        Finding(kind, value, line: line.number, columns: line.columns(of: line.text[...].trimmed), confidence)
    }

    /// A user's setting that may be another person's.
    fileprivate var ofAnotherAccount: Finding { kind == .userSetting ? only(.possible) : self }
}
