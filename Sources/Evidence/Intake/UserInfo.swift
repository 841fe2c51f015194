/// User names and passwords in front of a host: `http://user:password@proxy`, and the same without a scheme.
enum UserInfo {
    /// How far one reaches where nothing else ends it. Without a bound a hostile line would be searched again and again.
    private static let reach = 512

    static func find(in line: EvidenceLine) -> [Secret] {
        let ats = line.places(of: "@")
        if ats.isEmpty { return [] }
        var isTaken = Array(repeating: false, count: line.count)
        let inURLs = line.places(of: "://").compactMap { inURL(from: $0 + 3, line) }
        for place in inURLs.joined() { isTaken[place] = true }
        for range in inURLs { isTaken[range.upperBound] = true }
        let bare = ats.compactMap { isTaken[$0] || isRedacted($0, line) ? nil : withoutScheme(before: $0, line) }
        return (inURLs + bare).map { Secret(.userInfo, $0) }
    }

    /// Whether the secret before an `@` was taken out already. What stands further to the left is no part of it.
    private static func isRedacted(_ at: Int, _ line: EvidenceLine) -> Bool {
        line.plain[..<at].suffix(Credentials.marker.count).elementsEqual(Credentials.marker.unicodeScalars)
    }

    /// All between `://` and the last `@` of the authority. A password that holds a blank, a slash or another sign at
    /// which the authority would end is known by the `user:` before it.
    private static func inURL(from start: Int, _ line: EvidenceLine) -> Range<Int>? {
        let stop = line.first(of: " \t/?#,;\"'<>", from: start)
        let end = min(stop + reach, line.count)
        if let at = (start..<stop).last(where: { line[$0] == "@" }) { return start..<at }
        guard pair(in: start..<stop, line) != nil else { return nil }
        guard let at = (stop..<end).first(where: { line[$0] == "@" || line.has("://", at: $0) }), line[at] == "@"
        else { return nil }
        let last = (at..<min(line.first(of: " \t/", from: at), end)).last { line[$0] == "@" }
        return start..<(last ?? at)
    }

    /// `user:password` before an `@` that a host follows. Where a port follows the host, too, the password may hold
    /// blanks and quotation marks.
    private static func withoutScheme(before at: Int, _ line: EvidenceLine) -> Range<Int>? {
        if let next = line[at + 1], !(next.properties.isAlphabetic || isDigit(next) || next == "[") { return nil }
        let limit = max(0, at - reach)
        let mayHoldBlanks = isBeforePort(at, line)
        var end = at
        while end > limit {
            let word = wordStart(before: end, limit, line)..<end
            if word.contains(where: { line.has("://", at: $0) }) { return nil }
            if let user = pair(in: word, line, orNumbers: end == at) { return user..<at }
            if !mayHoldBlanks { return nil }
            end = word.lowerBound - 1
        }
        return nil
    }

    private static func wordStart(before end: Int, _ limit: Int, _ line: EvidenceLine) -> Int {
        let gap = (limit..<end).last { " \t\"'".unicodeScalars.contains(line.plain[$0]) }
        return gap.map { $0 + 1 } ?? limit
    }

    /// Where the user name of the first `user:password` begins. Away from an `@` numbers are none: they are a time of
    /// day or a port.
    private static func pair(in range: Range<Int>, _ line: EvidenceLine, orNumbers: Bool = false) -> Int? {
        var start = range.lowerBound
        for place in range {
            let scalar = line.plain[place]
            if "=;,()<>[]{}|/".unicodeScalars.contains(scalar) { start = place + 1 }
            guard scalar == ":" else { continue }
            let user = line.plain[start..<place]
            let password = line.plain[(place + 1)..<range.upperBound]
            let isNumber = user.allSatisfy(isDigit) || password.allSatisfy(isDigit)
            if isPair(user, password), orNumbers || !isNumber { return start }
            start = place + 1
        }
        return nil
    }

    /// A backslash follows the letter of a drive.
    private static func isPair(_ user: ArraySlice<Unicode.Scalar>, _ password: ArraySlice<Unicode.Scalar>) -> Bool {
        !user.isEmpty && !password.isEmpty && password.first != "\\" && !user.elementsEqual("mailto".unicodeScalars)
    }

    private static func isBeforePort(_ at: Int, _ line: EvidenceLine) -> Bool {
        let colon = line.first(of: ": \t", from: at)
        return line[colon] == ":" && line[colon + 1].map(isDigit) == true
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
