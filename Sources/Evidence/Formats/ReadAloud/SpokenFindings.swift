import Collector
import Facts

/// What a read-aloud code says: the same findings as of the collector, without names.
struct SpokenFindings {
    let code: SpokenCode
    /// Where each group stands.
    let places: [SpokenText.Place]

    var all: [Finding] {
        [found(.readAloud, .number(SpokenCode.form), .form, .certain)] + system + source + settings + names + requests
            + failure
    }

    /// Why digits are no code, as a finding: it answers nothing, and says what to ask for.
    static func finding(of fault: SpokenCode.Fault, _ places: [SpokenText.Place]) -> Finding {
        var place = places[0]
        if case .groups(let groups) = fault { place = places[groups[0] - 1] }
        return Finding(.readAloudFault, .text(fault.word), line: place.line, columns: place.columns, .certain)
    }

    // MARK: Windows

    /// The version as `ver` prints it, from the build, which tells it.
    private var version: String? {
        Self.kernels.first { $0.firstBuild <= code[.build] }.map { "\($0.kernel).\(code[.build])" }
    }

    private static let kernels: [(firstBuild: Int, kernel: String)] = [
        (10240, "10.0"), (9600, "6.3"), (9200, "6.2"), (7600, "6.1"), (6000, "6.0"), (3790, "5.2"), (2600, "5.1"),
        (2195, "5.0"),
    ]

    private var release: OSRelease? { version.flatMap { OSRelease(reading: $0) } }
    private var isNew: Bool { release?.generation == .ten || release?.generation == .eleven }

    private var system: [Finding] {
        let known = release == nil ? nil : version.map { [found(.os, $0, .build, .likely)] }
        let month = CumulativeUpdate(build: code[.build], revision: code[.revision])
        return (known ?? [])
            + (code[.revision] == 0 ? [] : month.map { [found(.updated, $0.month.description, .revision)] } ?? [])
            + sign(.collectedElevated, .elevated) + sign(.serviceDisabled, .services)
    }

    // MARK: Source

    private var source: [Finding] {
        let words = [1: "microsoft", 2: "wsus-http", 3: "wsus-https"]
        let source = words[code[.source]].map { [found(.source, $0, .source, .likely)] } ?? []
        let ways =
            isNew
            ? [
                found(.fallback, code[.fallback] == 1 ? "on" : "off", .fallback),
                found(.downloader, code[.download] == 1 ? "bits" : "do", .download, .likely),
            ] : []
        return source + ways + sign(.updatesForbidden, .forbidden)
    }

    // MARK: Settings

    private var isLocal: Bool { code[.user] & 3 == 3 }

    private var settings: [Finding] {
        let modes: [Int: MachineSetting.Mode] = [1: .direct, 2: .static]
        let winHTTP = modes[code[.winHTTP]].map {
            [found(.winHTTPSetting, .machine(MachineSetting($0)), .winHTTP, .likely)]
        }
        let isOwn = code[.elevated] == 0
        return (winHTTP ?? []) + [found(.userSetting, .user(user), .user, isOwn ? .likely : .possible)]
            + [found(.perMachine, code[.perMachine] == 1 ? "yes" : "no", .perMachine)]
            + (isLocal ? [found(.sign, EvidenceSign.proxyOnThisPC.rawValue, .user)] : [])
    }

    /// Its names are not in the code; that a script is a file is, and such a one has no other meaning for Windows Update.
    private var user: UserSetting {
        let bits: [(Int, UserSetting.Use)] = [(8, .autoDetect), (4, .pac), (2, .static)]
        let isFile = code[.user] & 4 != 0 && code[.scriptInFile] == 1
        return UserSetting(
            uses: bits.filter { code[.user] & $0.0 != 0 }.map(\.1), pac: isFile ? "file://" : nil,
            autoDetect: code[.user] & 8 != 0)
    }

    // MARK: Network

    private var names: [Finding] {
        let wpad: [Finding] =
            switch code[.wpad] {
            case 1: [found(.wpad, "no", .wpad, .likely)]
            case 2: [found(.wpad, "yes", .wpad, .possible)]
            case 3: sign(.autoProxyDisabled, .wpad)
            default: []
            }
        return [found(.hostsFile, code[.hosts] == 1 ? "yes" : "no", .hosts, .likely)] + wpad
    }

    /// In the place of a line the reader of answers is given the number of a group.
    private var requests: [Finding] {
        let isDirect = code[.user] & 2 == 0
        let answer = { (field: SpokenField) in
            SpokenReply(rawValue: code[field]).flatMap {
                CollectedAnswer($0, isTunnel: field == .https, isDirect: isDirect, SourceLine(field.group, ""))
            }
        }
        let findings = CollectedRequests(plain: answer(.http), tunnel: answer(.https), isLocal: isLocal).all
        return findings.map { finding in
            let place = places[finding.line]
            return Finding(finding.kind, finding.value, line: place.line, columns: place.columns, finding.confidence)
        }
    }

    /// The newest failure in the client's own log; it may be an old one.
    private var failure: [Finding] {
        guard SpokenField.areas.indices.contains(code[.area] - 1) else { return [] }
        let value = SpokenField.areas[code[.area] - 1] << 16 | UInt32(code[.code])
        return [found(.errorCode, .code(ErrorCode(value)), .code, .likely)]
    }

    // MARK: Places

    private func place(of field: SpokenField) -> SpokenText.Place { places[min(field.group, places.count - 1)] }

    private func found(
        _ kind: FindingKind, _ word: String, _ field: SpokenField, _ confidence: Finding.Confidence = .certain
    ) -> Finding { found(kind, .text(word), field, confidence) }

    private func found(
        _ kind: FindingKind, _ value: FindingValue, _ field: SpokenField, _ confidence: Finding.Confidence
    ) -> Finding {
        Finding(kind, value, line: place(of: field).line, columns: place(of: field).columns, confidence)
    }

    private func sign(_ sign: EvidenceSign, _ field: SpokenField) -> [Finding] {
        code[field] == 0 ? [] : [found(.sign, sign.rawValue, field)]
    }
}
