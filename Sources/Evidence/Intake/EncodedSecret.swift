/// Secrets that are known by their own form, whatever stands around them: NTLM messages, tokens, private keys, and what
/// follows the name of a login scheme.
enum EncodedSecret {
    /// What stands in each of them.
    static let signs =
        ["\(ntlm)", "eyj", "-----begin "] + Scheme.names.flatMap { ["\($0) ", "\($0)\t"] }

    /// - Parameter word: letters, figures, `_` and `-`.
    static func find(_ word: Range<Int>, _ line: EvidenceLine) -> Secret? {
        if word.count >= 10, let start = word.first(where: { line.has(ntlm, at: $0) }) {
            return Secret(.ntlm, line.base64(from: start))
        }
        if line.has("eyj", at: word.lowerBound), let token = token(from: word.lowerBound, line) { return token }
        if line.has("-----begin ", at: word.lowerBound) { return privateKey(word, line) }
        return Scheme.login(word, line)
    }

    /// `NTLMSSP` and its closing zero byte in base64, in lower case as it is searched for.
    private static let ntlm: StaticString = "tlrmtvntua"

    /// A JSON web token: what `{"` is in base64, and two or three parts with dots between.
    private static func token(from start: Int, _ line: EvidenceLine) -> Secret? {
        let end = line.first(from: start) { !($0.isWord || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")) }
        return line.plain[start..<end].contains(UInt8(ascii: ".")) ? Secret(.token, start..<end) : nil
    }

    /// `-----BEGIN RSA PRIVATE KEY-----`, to the line that ends it or to the end of this line.
    private static func privateKey(_ word: Range<Int>, _ line: EvidenceLine) -> Secret? {
        let name: StaticString = "private key-----"
        guard let place = (word.upperBound..<word.upperBound + 24).first(where: { line.has(name, at: $0) }) else {
            return nil
        }
        let start = place + name.utf8CodeUnitCount
        let end = (start..<max(start, line.count)).first { line.has("-----end", at: $0) }
        return Secret(.privateKey, start..<(end ?? line.count))
    }
}

/// The name of a login scheme and what follows it. The name stays: which login a proxy was offered is evidence.
enum Scheme {
    static let names: [StaticString] = ["basic", "digest", "ntlm", "negotiate", "kerberos", "bearer"]

    /// Where the login begins in the value of a header.
    static func end(at index: Int, _ line: EvidenceLine) -> Int {
        guard let name = line.first(of: names, at: index) else { return index }
        let end = index + name.utf8CodeUnitCount
        return end >= line.count || line.plain[end].isGap ? line.skipBlanks(from: end) : index
    }

    /// A login without a header's name, as a trace or a question in a forum has it.
    static func login(_ word: Range<Int>, _ line: EvidenceLine) -> Secret? {
        guard line[word.upperBound]?.isGap == true, (4...9).contains(word.count),
            let name = line.first(of: names, at: word.lowerBound), name.utf8CodeUnitCount == word.count
        else { return nil }
        let start = line.skipBlanks(from: word.upperBound)
        // A token of the web has dots between its parts.
        let run = start..<line.first(from: start) { !(EvidenceLine.isBase64($0) || ".~".utf8.contains($0)) }
        let isLogin = line.has("basic", at: word.lowerBound) ? isPair(line.typed(run)) : isToken(line.plain[run])
        return isLogin && !line.has("digest", at: word.lowerBound) ? Secret(.authorization, run) : nil
    }

    /// Longer than any word that follows, and with a figure in it.
    private static func isToken(_ run: ArraySlice<UInt8>) -> Bool {
        run.count >= 16 && run.contains { $0.isDigit || $0 == UInt8(ascii: "=") } && run.first != UInt8(ascii: "-")
    }

    /// Whether base64 holds a name and a password.
    private static func isPair(_ run: ArraySlice<UInt8>) -> Bool {
        guard run.count >= 8 else { return false }
        var (bits, held, hasColon) = (0, 0, false)
        for byte in run where byte != UInt8(ascii: "=") {
            guard let value = value(of: byte) else { return false }
            (bits, held) = ((bits << 6 | value) & 0xFFFF, held + 6)
            guard held >= 8 else { continue }
            held -= 8
            let decoded = bits >> held & 0xFF
            if decoded < 0x20 { return false }
            hasColon = hasColon || decoded == 0x3A
        }
        return hasColon
    }

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case 0x41...0x5A: Int(byte) - 0x41
        case 0x61...0x7A: Int(byte) - 0x61 + 26
        case 0x30...0x39: Int(byte) - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
