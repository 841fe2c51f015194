/// Passwords on the command lines of programs, where a place and no word says that one follows.
enum ProgramOption {
    /// Programs whose `-p`, `/p` or `key=` is a password.
    private static let callers: [StaticString] = [
        "psexec", "paexec", "sshpass", "winexe", "plink", "schtasks", "wmic", "tasklist", "taskkill", "systeminfo",
        "mysql",
        "netsh wlan",
    ]

    /// What stands in each line in which a place tells a password.
    static let signs =
        callers.map { "\($0)" } + [
            "-u ", "-u\t", "-u:", "-u=", "-user", "-proxyuser", "-pw", "securestring", "setcredentials", "net use",
            "credential",
        ]

    static func isPassword(in line: EvidenceLine) -> Bool {
        line.plain.indices.contains { line.first(of: callers, at: $0) != nil }
    }

    /// The password that a word announces.
    /// - Parameter isPassword: whether the line calls a program whose `-p` is one.
    static func value(of word: Range<Int>, _ line: EvidenceLine, isPassword: Bool) -> Range<Int>? {
        let start = word.lowerBound
        switch line.plain[start] {
        case UInt8(ascii: "-"): return dashed(word, line, isPassword)
        case UInt8(ascii: "c") where isWord("convertto-securestring", word, line): return secureString(word, line)
        case UInt8(ascii: "k") where isWord("key", word, line) && isPassword:
            return argument(behind: word, line).flatMap { line.isRemark(at: $0.lowerBound) ? nil : $0 }
        case UInt8(ascii: "l") where isWord("login", word, line): return squidLogin(word, line)
        case UInt8(ascii: "p") where word.count == 1 && isPassword && line[start - 1] == UInt8(ascii: "/"):
            return argument(behind: word, line)
        case UInt8(ascii: "r") where isWord("rp", word, line) && line[start - 1] == UInt8(ascii: "/"):
            return argument(behind: word, line)
        case UInt8(ascii: "s") where isWord("setcredentials", word, line): return fifthWord(behind: word, line)
        case UInt8(ascii: "u") where isWord("use", word, line) && line.has("net ", at: start - 4):
            return netUse(word, line)
        case UInt8(ascii: "u") where isWord("user", word, line) && line.has("net ", at: start - 4):
            return netUser(word, line)
        default: return endsInCredential(word, line) ? secondArgument(behind: word, line) : nil
        }
    }

    private static func isWord(_ name: StaticString, _ word: Range<Int>, _ line: EvidenceLine) -> Bool {
        word.count == name.utf8CodeUnitCount && line.has(name, at: word.lowerBound)
    }

    // MARK: Options

    private static func dashed(_ word: Range<Int>, _ line: EvidenceLine, _ isPassword: Bool) -> Range<Int>? {
        if line[word.lowerBound - 1].map({ !$0.isGap }) == true { return nil }
        let logins: [StaticString] = ["-u", "--user", "--proxy-user", "-proxyuser"]
        if logins.contains(where: { isWord($0, word, line) }) { return pair(behind: word, line) }
        let isShort = isPassword && isWord("-p", word, line) || isWord("-pw", word, line)
        return isShort ? argument(behind: word, line) : nil
    }

    /// The next word, behind a blank, a colon or an equals sign; another option is none.
    private static func argument(behind word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        guard let sign = line[word.upperBound], sign.isGap || ":=".utf8.contains(sign),
            let value = line.word(from: line.skipBlanks(from: word.upperBound + 1))
        else { return nil }
        return "-/*".utf8.contains(line.plain[value.lowerBound]) ? nil : value
    }

    /// `user:password`, as curl takes it.
    private static func pair(behind word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        argument(behind: word, line).flatMap { line.plain[$0].contains(UInt8(ascii: ":")) ? $0 : nil }
    }

    /// `login=user:password` of Squid's `cache_peer`; `login=PASS` says only that a login is passed on.
    private static func squidLogin(_ word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        line[word.upperBound] == UInt8(ascii: "=") ? pair(behind: word, line) : nil
    }

    // MARK: Places

    /// `bitsadmin /setcredentials JOB PROXY NTLM USER PASSWORD`
    private static func fifthWord(behind word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        var place = word.upperBound
        for _ in 0..<4 {
            guard let next = line.word(from: line.skipBlanks(from: place)) else { return nil }
            place = next.upperBound + (line.quote(at: next.upperBound) == nil ? 0 : 1)
        }
        let start = line.skipBlanks(from: place)
        return start < line.count ? start..<line.count : nil
    }

    /// `net use X: \\server\share PASSWORD /user:NAME`, the password before or behind the name.
    private static func netUse(_ word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        var (place, hasShare, password) = (word.upperBound, false, nil as Range<Int>?)
        var hasUser = false
        // A call has six words at most. Without a bound a line full of calls would be read once for each.
        for _ in 0..<6 {
            guard let next = line.word(from: line.skipBlanks(from: place)) else { break }
            place = next.upperBound + (line.quote(at: next.upperBound) == nil ? 0 : 1)
            let isDevice = next.count == 2 && line[next.lowerBound + 1] == UInt8(ascii: ":")
            if line.has("\\\\", at: next.lowerBound) || isDevice {
                hasShare = true
            } else if line.plain[next.lowerBound] == UInt8(ascii: "/") {
                hasUser = hasUser || line.has("/user:", at: next.lowerBound)
            } else if hasShare, password == nil, line.plain[next.lowerBound] != UInt8(ascii: "*") {
                password = next
            }
        }
        return hasUser ? password : nil
    }

    /// `net user NAME PASSWORD`
    private static func netUser(_ word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        guard let name = line.word(from: line.skipBlanks(from: word.upperBound)),
            let value = line.word(from: line.skipBlanks(from: name.upperBound))
        else { return nil }
        return line.looksSecret(value) && line.plain[value.lowerBound] != UInt8(ascii: "/") ? value : nil
    }

    // MARK: PowerShell

    private static func secureString(_ word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        var start = line.skipBlanks(from: word.upperBound)
        if line.has("-string ", at: start) { start = line.skipBlanks(from: start + 8) }
        guard start > word.upperBound, let value = line.word(from: start) else { return nil }
        return "-$(|".utf8.contains(line.plain[value.lowerBound]) ? nil : value
    }

    private static func endsInCredential(_ word: Range<Int>, _ line: EvidenceLine) -> Bool {
        word.count >= 10 && line.has("credential", at: word.upperBound - 10)
    }

    /// `NetworkCredential("taro", "S3cret")`, `[NetworkCredential]::new("taro","S3cret")`
    private static func secondArgument(behind word: Range<Int>, _ line: EvidenceLine) -> Range<Int>? {
        let start = line.first(from: word.upperBound, before: word.upperBound + 8) { $0 == UInt8(ascii: "(") }
        guard line[start] == UInt8(ascii: "(") else { return nil }
        let bound = start + 200
        let comma = line.first(from: start, before: bound) { $0 == UInt8(ascii: ",") }
        guard line[comma] == UInt8(ascii: ","), let quote = line.quote(at: line.skipBlanks(from: comma + 1)) else {
            return nil
        }
        return quote.next..<line.closing(quote.sign, from: quote.next, isEscaped: false)
    }

    // MARK: Pairs

    /// `プロキシ認証: taro / S3cret`; the names of two schemes are no pair.
    static func login(behind end: Int, _ line: EvidenceLine) -> Range<Int>? {
        let sign = line.skipBlanks(from: end)
        guard line[sign] == UInt8(ascii: ":") || line[sign] == UInt8(ascii: "=") else { return nil }
        let name = line.skipBlanks(from: sign + 1)
        let slash = line.first(from: name, before: name + 64) { $0 == UInt8(ascii: "/") }
        guard slash > name, line[slash] == UInt8(ascii: "/"),
            let password = line.word(from: line.skipBlanks(from: slash + 1))
        else { return nil }
        let schemes: [StaticString] = ["basic", "digest", "ntlm", "negotiate", "kerberos", "<redacted>"]
        return line.first(of: schemes, at: password.lowerBound) == nil && line.plain[password.lowerBound] < 0x80
            ? password.lowerBound..<line.count : nil
    }
}
