import Facts

/// The generation of Windows, by the versions that a log names.
extension LogClue {
    static let systems = [
        LogClue("WU client version ", tells: .windowsUpdateLog, agent),
        LogClue("WU client with version ", tells: .windowsUpdateLog, agent),
        LogClue("Logging initialized (build: ", tells: .windowsUpdateLog, agent),
        LogClue("/SLS/{", locator),
        LogClue("PN=Client.OS.", product),
        LogClue("PN=Server.OS.", product),
    ]

    /// The version of the update agent.
    private static func agent(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let version = record.text(from: place.upperBound).prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        let numbers = version.split(separator: UInt8(ascii: ".")).map { Int($0.text) ?? 0 }
        guard numbers.count >= 3 else { return [] }
        switch (numbers[0], numbers[1]) {
        case (5, _): return [system(.xp, version.indices, .certain)]
        // Agents of XP and Vista had the same numbers; in the end 7.6 was seldom that of XP.
        case (7, 6): return [system(.vista, version.indices, .likely)]
        case (7, ..<6): return [system(.vista, version.indices, .possible)]
        case (7, _): return [system(.vista, version.indices, .certain)]
        default: return []
        }
    }

    /// `/SLS/{GUID}/x64/10.0.19045.2728/0?...`: the address of the service locator holds the version of Windows.
    private static func locator(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let path = record.text(from: place.upperBound).prefix { !$0.isGap && $0 != UInt8(ascii: "?") }
        let parts = path.split(separator: UInt8(ascii: "/"))
        return parts.count < 3 ? [] : release(parts[2])
    }

    /// `PN=Client.OS.rs2.amd64&Branch=...&V=10.0.22631.3447;`
    private static func product(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let product = record.text(from: place.upperBound).prefix { !$0.isGap && $0 != UInt8(ascii: ";") }
        let field = product.split(separator: UInt8(ascii: "&")).first { $0.starts(with: "V=".utf8) }
        return field.map { release($0.dropFirst(2)) } ?? []
    }

    /// The generation of a version such as 10.0.19045.2728.
    private static func release(_ version: ArraySlice<UInt8>) -> [Sighting] {
        guard version.contains(UInt8(ascii: ".")), let release = OSRelease(reading: version.text) else { return [] }
        return [system(release.generation, version.indices, .certain)]
    }

    private static func system(
        _ generation: OSGeneration, _ place: Range<Int>, _ confidence: Finding.Confidence
    ) -> Sighting {
        Sighting(.os, .text(generation.rawValue), place, confidence)
    }
}
