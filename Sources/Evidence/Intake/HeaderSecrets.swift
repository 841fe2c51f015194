/// What a request says about who sends it: `Authorization`, `Proxy-Authorization`, `Cookie`, `Set-Cookie`.
enum HeaderSecrets {
    /// Kept where they stand first: which login a proxy was offered is evidence.
    private static let schemes = ["basic ", "digest ", "ntlm ", "negotiate ", "kerberos ", "bearer "]

    static func find(in line: EvidenceLine) -> [Secret] {
        let logins = line.places(of: "authorization").compactMap { value(of: "authorization", at: $0, line) }
        let cookies = line.places(of: "cookie").compactMap { value(of: "cookie", at: $0, line) }
        return logins.map { Secret(.authorization, afterScheme($0, line)) } + cookies.map { Secret(.cookie, $0) }
    }

    /// From behind the colon to the end of the line, or to the quotation mark that closes the header or its value.
    private static func value(of name: String, at place: Int, _ line: EvidenceLine) -> Range<Int>? {
        let (start, quote) = NamedSecrets.valueStart(behind: place + name.count, "=:", line)
        guard let start else { return nil }
        let before = quote ?? quoteBefore(place, line)
        return start..<(before.map { line.first(of: String($0), from: start) } ?? line.count)
    }

    /// The quotation mark in front of a header's name, as in `curl -H "Cookie: a=b" http://wsus01`.
    private static func quoteBefore(_ place: Int, _ line: EvidenceLine) -> Unicode.Scalar? {
        var start = place
        for prefix in ["proxy-", "set-"] where start >= prefix.count && line.has(prefix, at: start - prefix.count) {
            start -= prefix.count
        }
        return line[start - 1].flatMap { $0 == "\"" || $0 == "'" ? $0 : nil }
    }

    private static func afterScheme(_ value: Range<Int>, _ line: EvidenceLine) -> Range<Int> {
        let scheme = schemes.first { line.has($0, at: value.lowerBound) } ?? ""
        return min(line.skipBlanks(from: value.lowerBound + scheme.count), value.upperBound)..<value.upperBound
    }
}
