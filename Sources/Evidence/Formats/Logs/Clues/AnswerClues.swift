/// What came back over the wire.
extension LogClue {
    static let answers = [
        LogClue("HTTP status code = ", status),
        LogClue("http status code[", tells: .windowsUpdateLog10, status),
        LogClue("insufficient range support", tells: .windowsUpdateLog10) { _, place in
            [Sighting(.rangeFailure, .flag, place)]
        },
    ]

    /// A status that is an error. 0 stands where no answer came at all.
    static func status(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let digits = record.text(from: place.upperBound).prefix { $0.isDigit }
        guard let status = Int(digits.text), (400...599).contains(status) else { return [] }
        return [Sighting(.httpStatus, .number(status), place.lowerBound..<digits.endIndex)]
    }
}
