import Facts

/// The findings in some lines of a log.
struct LogReading: Sendable {
    private var findings = Findings()
    private var codes = LogCodes()
    private var isNoise: [ErrorCode: Bool] = [:]
    private var systems: [OSGeneration: Finding] = [:]
    /// The places of the findings that were only counted since noting began; nil once something was new.
    private(set) var noted: [Int]?

    mutating func beginNoting() { noted = [] }

    mutating func count(_ steps: [LogStep]) {
        for case .count(let place) in steps { findings.count(at: place) }
    }

    mutating func count(at place: Int) { findings.count(at: place) }

    mutating func add(_ sighting: Sighting, in record: LogRecord) {
        // What has lost its columns is less sure.
        let confidence = record.head.columns == .all ? sighting.confidence : min(sighting.confidence, .likely)
        if let place = findings.place(of: sighting.kind, sighting.value, confidence) {
            findings.count(at: place)
            noted?.append(place)
            return
        }
        noted = nil
        let place = record.place(of: sighting.range)
        findings.add(
            Finding(sighting.kind, sighting.value, line: place.line, columns: place.columns, confidence))
    }

    /// Adds the error codes of an entry, and says whether one tells of a failure.
    @discardableResult
    mutating func addCodes(in record: LogRecord) -> Bool {
        var isFailure = false
        for (code, range) in codes.codes(in: record.text) where add(code, range, in: record) == .errorCode {
            isFailure = true
        }
        return isFailure
    }

    /// Adds the code in a field of its own; false where there is none.
    mutating func addCode(_ field: ArraySlice<UInt8>, in record: LogRecord) -> Bool {
        guard let code = codes.code(of: field) else { return false }
        _ = add(code, field.indices, in: record)
        return true
    }

    /// Adds a code that was recognised in any text. One that no table has is less sure.
    mutating func add(_ match: CodeRecogniser.Match, _ range: Range<Int>, in record: LogRecord) {
        if match.notation == .httpStatus, let status = Catalogue.entry(for: match.code)?.httpStatus {
            return add(Sighting(.httpStatus, .number(status), range), in: record)
        }
        let kind: FindingKind = isNoise(match.code) ? .noise : .errorCode
        let confidence: Finding.Confidence = Catalogue.entry(for: match.code) == nil ? .likely : .certain
        add(Sighting(kind, .code(match.code), range, confidence), in: record)
    }

    private mutating func add(_ code: ErrorCode, _ range: Range<Int>, in record: LogRecord) -> FindingKind {
        let kind: FindingKind = isNoise(code) || Self.isRenewal(code, record) ? .noise : .errorCode
        add(Sighting(kind, .code(code), range), in: record)
        return kind
    }

    /// `DO job {...} 403'd`: Delivery Optimization renews an address. Seen in nearly every log, and no refusal.
    private static func isRenewal(_ code: ErrorCode, _ record: LogRecord) -> Bool {
        code == 0x8019_0193 && record.text.firstIndex(of: "403'd") != nil
    }

    /// Keeps in mind which generations the form of an entry leaves.
    mutating func noteSystems(of record: LogRecord) {
        for system in record.head.systems where systems[system] == nil {
            let confidence: Finding.Confidence = record.head.systems.count == 1 ? .likely : .possible
            let place = record.place(of: 0..<max(record.head.text, 1))
            systems[system] = Finding(
                .os, .text(system.rawValue), line: place.line, columns: place.columns, confidence)
            noted = nil
        }
    }

    /// All that was found. Once a version was seen, what the form leaves says nothing more.
    var all: [Finding] {
        let isKnown = findings.all.contains { $0.kind == .os }
        return findings.all + (isKnown ? [] : OSGeneration.allCases.compactMap { systems[$0] })
    }

    private mutating func isNoise(_ code: ErrorCode) -> Bool {
        if let known = isNoise[code] { return known }
        isNoise[code] = Catalogue.codeClass(of: code) == .noise
        return isNoise[code] == true
    }
}
