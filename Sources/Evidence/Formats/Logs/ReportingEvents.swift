extension Reader {
    /// ReportingEvents.log: one event a line, its code in bare hexadecimal digits.
    static let reportingEvents = Reader(log: .reportingEvents) { record, reading in
        guard let event = ReportingEvent(record) else { return }
        for sighting in event.sightings { reading.add(sighting, in: record) }
        if !reading.addCode(event.code, in: record) { reading.addCodes(in: record) }
    }
}

/// `2020-03-04 13:14:20:702+0100 1 148 [AGENT_DETECTION_FAILED] 101 {GUID} 0 80240438 AutomaticUpdates Failure ...`,
/// with tabs or blanks between.
private struct ReportingEvent {
    private(set) var code: ArraySlice<UInt8> = []
    private(set) var sightings: [Sighting] = []

    /// nil for a success, which tells nothing.
    init?(_ record: LogRecord) {
        var cursor = ByteCursor(record.text)
        cursor.skipBlanks()
        guard LogClock(&cursor) == .millisecondsAndOffset else { return nil }
        cursor.take { $0.isDigit || $0.isBlank }
        guard cursor.take("[") else { return nil }
        let name = cursor.take { $0.isWord }
        guard cursor.take("]"), name.suffix(6).elementsEqual("FAILED".utf8) else { return nil }
        if let traffic = Self.traffic[name.text] {
            sightings.append(Sighting(.traffic, .text(traffic.rawValue), name.indices))
        }
        cursor.take { $0 != UInt8(ascii: "}") }
        cursor.skip(1)
        cursor.skipBlanks()
        cursor.take { $0.isDigit }
        cursor.skipBlanks()
        code = cursor.take { $0.isHexDigit }
        cursor.skipBlanks()
        let caller = cursor.take { $0.isLetter }
        if caller.elementsEqual("AutomaticUpdates".utf8) {
            // The Control Panel goes by that name, too.
            sightings.append(Sighting(.trigger, .text("automatic"), caller.indices, .possible))
        }
    }

    private static let traffic: [String: LogComponent.Traffic] = [
        "AGENT_DETECTION_FAILED": .scan, "AGENT_DOWNLOAD_FAILED": .download,
    ]
}
