/// Labels in Japanese, which stand without blanks around them: `パスワードは「S3cret」です`.
extension SecretScan {
    mutating func takeLabel(at place: Int) -> Int {
        guard line.plain[place] >= 0xE3 else { return place + 1 }
        if let label = line.first(of: JapaneseLabel.secrets, at: place) {
            let end = place + label.utf8CodeUnitCount
            let value = labelled(behind: end)
            return take(value, as: .password) ?? end
        }
        if let label = line.first(of: JapaneseLabel.logins, at: place) {
            let end = place + label.utf8CodeUnitCount
            return take(ProgramOption.login(behind: end, line), as: .password) ?? end
        }
        return place + 1
    }

    private mutating func labelled(behind end: Int) -> Range<Int>? {
        let place = behindBrackets(line.quote(at: end)?.next ?? end)
        let sign = line.skipBlanks(from: place)
        if line[sign] == UInt8(ascii: ":") || line[sign] == UInt8(ascii: "=") {
            return assigned(Self.japanese, behind: sign, end..<end)
        }
        let particle = line.first(of: ["は", "が", "→"], at: sign)
        let start = line.skipBlanks(from: sign + (particle?.utf8CodeUnitCount ?? 0))
        guard particle != nil || start > end else { return nil }
        let open = line.first(of: ["「", "『"], at: start)
        let from = open.map { start + $0.utf8CodeUnitCount } ?? start
        if open != nil {
            let close = (from..<line.count).first { line.first(of: ["」", "』"], at: $0) != nil }
            return from..<(close ?? line.count)
        }
        return saidInJapanese(from)
    }

    /// A run of ASCII that ends the sentence or looks like a secret; a number before a counter (`3 回`) does neither.
    private func saidInJapanese(_ start: Int) -> Range<Int>? {
        let from = line.quote(at: start)?.next ?? start
        let end = line.first(from: from) { $0 >= 0x80 || $0.isGap || $0 == UInt8(ascii: "\"") }
        guard from < end, !line.isRemark(at: from) else { return nil }
        let next = line.skipBlanks(from: end)
        let isEnd = next >= line.count || JapaneseLabel.ends.contains { line.has($0, at: next) }
        return isEnd || line.looksSecret(from..<end) ? from..<end : nil
    }

    private static let japanese = Spelling.of(ArraySlice("password".utf8))!
}
