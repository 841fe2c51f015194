/// Who began a run, and what the calls that failed were about.
extension LogClue {
    static let runs = [
        LogClue("[CallerId = ", tells: .windowsUpdateLog, caller),
        LogClue("WARNING: Skipping scan", tells: .windowsUpdateLog) { _, place in
            [Sighting(.traffic, .text("scan"), (place.lowerBound + 9)..<place.upperBound)]
        },
        service("/ClientWebService/", "scan"),
        service("/SimpleAuthWebService/", "scan"),
        service("/ReportingWebService/", "report"),
        LogClue("Online = No;") { _, place in [Sighting(.sign, offline, place)] },
        LogClue("Online = Yes;") { _, place in [Sighting(.sign, online, place)] },
    ]

    /// A search that asks nobody.
    static let offline = FindingValue.text(EvidenceSign.offlineScan.rawValue)
    /// One that does, as every search that fails at a proxy: it puts an end to what was said of an offline one.
    static let online = FindingValue.text("online-scan")

    /// A run from the Control Panel bears the name of the automatic one, too; the web site has names of its own.
    private static func caller(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let name = record.text(from: place.upperBound).prefix { $0.isLetter }
        switch name.text {
        case "AutomaticUpdates": return [Sighting(.trigger, .text("automatic"), name.indices, .possible)]
        case "WindowsUpdate", "MicrosoftUpdate": return [Sighting(.trigger, .text("manual"), name.indices)]
        default: return []
        }
    }

    /// A web service in a line that speaks of a failure. That a service was called at all shows nothing.
    private static func service(_ path: String, _ traffic: String) -> LogClue {
        LogClue(path) { record, place in
            let isFailure = ["WARNING", "FATAL", "FAILED", "WS error"].contains {
                record.text.prefix(40).firstIndex(of: $0) != nil
            }
            return isFailure ? [Sighting(.traffic, .text(traffic), place)] : []
        }
    }
}
