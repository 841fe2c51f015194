/// Services that are disabled, as `sc`, cmdlets and tables of them show it.
extension LogClues {
    static let services =
        [
            LogClue("START_TYPE", in: .text, startType), LogClue("StartType", in: .text, startType),
            LogClue("スタートアップの種類", in: .text, startType), LogClue("StartMode", in: .text, startType),
            // `sc query`: 1058 is what Windows answers of a service that is disabled.
            LogClue("WIN32_EXIT_CODE    : 1058", in: .text) { _, place in disabled(place) },
            LogClue("FAILED 1058", in: .text) { _, place in disabled(place) },
        ]
        + ["wuauserv", "bits", "dosvc", "cryptsvc", "winhttpautoproxysvc", "usosvc", "bfe", "mpssvc"].map { name in
            LogClue(name, in: .text, isExact: false) { record, place in listedService(record, place) }
        }

    private static func disabled(_ place: Range<Int>) -> [Sighting] {
        [Sighting(.sign, .text(EvidenceSign.serviceDisabled.rawValue), place)]
    }

    /// `wuauserv  Disabled  Stopped`: a row of a table, with the name and how the service begins and stands.
    private static func listedService(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let line = Labels.line(around: place, in: record)
        let name = record.bytes[place].text.lowercased()
        let words = line.split { $0.isGap || ">|,".utf8.contains($0) }.map { $0.text.lowercased() }
        guard words.count <= 10, words.contains(name), words.contains("disabled") || words.contains("無効"),
            words.contains(where: ["stopped", "running", "停止", "実行中", "停止済み"].contains)
        else { return [] }
        let isAutoProxy = name == "winhttpautoproxysvc"
        let sign: EvidenceSign = isAutoProxy ? .autoProxyDisabled : .serviceDisabled
        return [Sighting(.sign, .text(sign.rawValue), place, .likely)]
    }

    /// `START_TYPE : 4 DISABLED`, `StartType : Disabled`; the name stands above or below.
    @Sendable private static func startType(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        var value = Labels.value(behind: place, in: record)
        if let digit = value.first, digit.isDigit { value = value.dropFirst().trimmed }
        let word = value.text.lowercased()
        guard word == "disabled" || word == "無効" else { return [] }
        let text = record.text.text.lowercased()
        let sign: EvidenceSign = text.contains("winhttpautoproxysvc") ? .autoProxyDisabled : .serviceDisabled
        return [Sighting(.sign, .text(sign.rawValue), place.lowerBound..<value.endIndex)]
    }
}
