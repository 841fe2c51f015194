/// Who is signed in, as `query user` lists it, and what the clock is, as `w32tm` prints it.
extension LogClues {
    // MARK: Sessions

    static let sessions =
        ["SESSIONNAME", "セッション名"].map { phrase in
            LogClue(phrase, in: .text) { record, place in session(record, place) }
        } + [
            LogClue("No User exists for *", in: .text) { _, place in
                [Sighting(.user, .text("no"), place, .likely)]
            }
        ]

    /// A session that is active belongs to somebody who is signed in now.
    private static func session(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let heading = Labels.line(around: place, in: record)
        guard ["USERNAME", "ユーザー名"].contains(where: { heading.firstIndex(of: $0) != nil }) else { return [] }
        let rows = record.text[heading.endIndex...].prefix(2048).split(separator: 0x0A)
        for row in rows {
            let words = row.split(whereSeparator: \.isGap)
            guard words.count >= 3, let state = words.first(where: { ["Active", "アクティブ"].contains($0.text) }) else {
                continue
            }
            return [Sighting(.user, .text("yes"), state.indices, .likely)]
        }
        return []
    }

    // MARK: Clocks

    static let clocks =
        ["Leap Indicator: 3", "閏インジケーター: 3"].map { phrase in
            LogClue(phrase, in: .text) { _, place in
                [Sighting(.sign, .text(EvidenceSign.clockUnsynchronised.rawValue), place)]
            }
        } + [
            // `Tracking time.example.com [192.0.2.1:123].`, in whatever language.
            LogClue(":123]", in: .text) { record, place in offset(record, place) }
        ]

    /// `09:12:22, +3602.18s` or `09:12:22 d:+00.02s o:+3602.18s`: how far the clock of the PC is behind.
    private static func offset(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let text = record.text[place.upperBound...].prefix(2048)
        for sign in text.indices where text[sign] == UInt8(ascii: "+") || text[sign] == UInt8(ascii: "-") {
            let before = text[..<sign].suffix(2)
            guard before.elementsEqual(", ".utf8) || before.elementsEqual("o:".utf8) else { continue }
            let number = text[(sign + 1)...].prefix { $0.isDigit || $0 == 0x2E }
            guard text[number.endIndex...].first == UInt8(ascii: "s"), let seconds = Double(number.text) else {
                continue
            }
            guard seconds >= longestDifference else { return [] }
            return [Sighting(.sign, .text(EvidenceSign.clockDiffers.rawValue), sign..<(number.endIndex + 1))]
        }
        return []
    }

    /// In seconds; the bound of the collector's reading.
    private static let longestDifference = 900.0
}
