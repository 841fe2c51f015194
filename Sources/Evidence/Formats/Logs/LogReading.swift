import Knowledge

/// The findings in some lines of a log.
struct LogReading {
    private(set) var findings = Findings()
    private var codes = LogCodes()
    private var isNoise: [ErrorCode: Bool] = [:]
    private var told: Set<OSGeneration> = []

    mutating func add(_ sighting: Sighting, in record: LogRecord) {
        // What has lost its columns is less sure.
        let confidence = record.head.isWhole ? sighting.confidence : min(sighting.confidence, .likely)
        if findings.count(sighting.kind, sighting.value, confidence) { return }
        let place = record.place(of: sighting.range)
        findings.add(
            Finding(sighting.kind, sighting.value, line: place.line, columns: place.columns, confidence))
    }

    /// Adds the error codes of an entry, and says whether one tells of a failure.
    @discardableResult
    mutating func addCodes(in record: LogRecord) -> Bool {
        let found = codes.codes(in: record.text)
        if found.isEmpty { return false }
        // An address is renewed: seen in nearly every log.
        let isRenewal = record.text.firstIndex(of: "403'd DO job") != nil
        var isFailure = false
        for (code, range) in found {
            let kind = add(code, range, isRenewal: isRenewal, in: record)
            isFailure = isFailure || kind == .errorCode
        }
        return isFailure
    }

    @discardableResult
    private mutating func add(
        _ code: ErrorCode, _ range: Range<Int>, isRenewal: Bool = false, in record: LogRecord
    ) -> FindingKind {
        let kind: FindingKind = isRenewal || isNoise(code) ? .noise : .errorCode
        add(Sighting(kind, .code(code), range), in: record)
        return kind
    }

    /// Adds the code in a field of its own; false where there is none.
    mutating func addCode(_ field: ArraySlice<UInt8>, in record: LogRecord) -> Bool {
        guard let code = codes.code(of: field) else { return false }
        add(code, field.indices, in: record)
        return true
    }

    /// Adds the generations that the form of an entry leaves.
    mutating func addSystems(of record: LogRecord) {
        let systems = record.head.systems
        let confidence: Finding.Confidence = systems.count == 1 ? .likely : .possible
        for system in systems where told.insert(system).inserted {
            add(Sighting(.os, .text(system.rawValue), 0..<max(record.head.text, 1), confidence), in: record)
        }
    }

    private mutating func isNoise(_ code: ErrorCode) -> Bool {
        if let known = isNoise[code] { return known }
        isNoise[code] = Catalogue.codeClass(of: code) == .noise
        return isNoise[code] == true
    }
}
