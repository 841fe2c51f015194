/// The switch of a proxy appliance that opens TLS, as its page of settings has it: `HTTPS デコード: 有効`.
extension LogClues {
    static let inspections =
        [
            "HTTPS デコード", "HTTPSデコード", "SSL デコード", "SSLデコード", "HTTPS 復号", "HTTPS復号", "SSL 復号", "SSL復号",
            "TLS 復号", "TLS復号", "HTTPS 検査", "HTTPS検査", "SSL 検査", "SSL検査", "HTTPS インスペクション",
            "HTTPSインスペクション", "SSL インスペクション", "SSLインスペクション", "TLS インスペクション", "HTTPS スキャン",
            "HTTPSスキャン", "SSL 可視化", "SSL可視化", "HTTPS inspection", "SSL inspection", "TLS inspection",
            "HTTPS decryption", "SSL decryption", "TLS decryption", "HTTPS scanning", "SSL-Inspektion",
        ].map { phrase in
            LogClue(phrase, in: .text, isExact: false) { record, place in inspection(record, place) }
        }

    /// Behind the words a colon or an equals sign, and the position of the switch.
    private static func inspection(_ record: LogRecord, _ place: Range<Int>) -> [Sighting] {
        let rest = record.text(from: place.upperBound).prefix(64).prefix { $0 != 0x0A }
        var cursor = ByteCursor(rest)
        // `SSL 復号化機能`
        for word in ["化", "機能", "設定"] { _ = cursor.take(word) }
        cursor.take { $0.isGap }
        guard [":", "=", "：", "|"].contains(where: { cursor.take($0) }) else { return [] }
        cursor.take { $0.isGap }
        let value = cursor.rest.prefix { !$0.isGap && !"|,;.()".utf8.contains($0) }.text.lowercased()
        // A Japanese word goes on without a blank.
        let position = positions.first { value == $0.word || $0.isPrefix && value.hasPrefix($0.word) }
        guard let isOn = position?.isOn else { return [] }
        let range = place.lowerBound..<min(cursor.place + value.utf8.count, rest.endIndex)
        return [Sighting(.inspection, .text(isOn ? "yes" : "no"), range, .likely)]
    }

    private static let positions: [(word: String, isOn: Bool, isPrefix: Bool)] = [
        ("有効", true, true), ("オン", true, true), ("する", true, true), ("無効", false, true), ("オフ", false, true),
        ("しない", false, true), ("enabled", true, false), ("on", true, false), ("yes", true, false),
        ("disabled", false, false), ("off", false, false), ("no", false, false),
    ]
}
