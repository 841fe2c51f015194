/// Values that are called a password, hashes of one in a cntlm file, and NTLM messages wherever they stand.
enum NamedSecrets {
    private static let names = ["password", "passwd", "pwd", "パスワード"]
    private static let hashes = ["passnt", "passlm", "passntlmv2"]
    /// `NTLMSSP` and its closing zero byte in base64, in lower case as it is searched for.
    private static let ntlm = "tlrmtvntua"

    static func find(in line: EvidenceLine) -> [Secret] {
        let named = names.flatMap { name in line.places(of: name).compactMap { value(of: name, at: $0, line) } }
        let hashed = hashes.flatMap { name in
            line.places(of: name).compactMap { value(behind: $0 + name.count, "=: \t", line) }
        }
        return (named + hashed).map { Secret(.password, $0) } + messages(in: line).map { Secret(.ntlm, $0) }
    }

    /// A file of cntlm has the name at the start of a line, and a tab or blanks behind it.
    private static func value(of name: String, at place: Int, _ line: EvidenceLine) -> Range<Int>? {
        let end = place + name.count
        let isSetting = line.skipBlanks(from: 0) == place && (line[end] == "\t" || line.has("  ", at: end))
        return value(behind: end, isSetting ? " \t" : "=:", line)
    }

    /// To the end of the line, for a password may hold blanks; or to the quotation mark that closes it.
    private static func value(behind end: Int, _ separators: String, _ line: EvidenceLine) -> Range<Int>? {
        let (start, quote) = valueStart(behind: end, separators, line)
        guard let start else { return nil }
        return start..<(quote.map { line.first(of: String($0), from: start) } ?? line.count)
    }

    private static func messages(in line: EvidenceLine) -> [Range<Int>] {
        line.places(of: ntlm).reduce(into: []) { messages, place in
            if place >= messages.last?.upperBound ?? 0 { messages.append(line.base64(from: place)) }
        }
    }

    /// Where the value begins that a name is followed by, and the quotation mark it stands in, if any.
    static func valueStart(
        behind end: Int, _ separators: String, _ line: EvidenceLine
    ) -> (start: Int?, quote: Unicode.Scalar?) {
        let isQuote = { (index: Int) in line[index] == "\"" || line[index] == "'" }
        let closed = isQuote(end) ? end + 1 : end
        let sign = separators.contains(" ") ? closed : line.skipBlanks(from: min(closed, line.count))
        guard let separator = line[sign], separators.unicodeScalars.contains(separator) else { return (nil, nil) }
        let start = line.skipBlanks(from: sign + 1)
        return isQuote(start) ? (start + 1, line[start]) : (start, nil)
    }
}
