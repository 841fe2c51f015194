/// Looks through a line for secrets, once, from left to right. What is a secret is not looked into again: so a line
/// takes as long as it has signs, however it was made.
struct SecretScan {
    let line: EvidenceLine
    private(set) var found: [Secret] = []
    /// What the next line begins with, where a secret or the word that names one ends this line.
    private(set) var goesOn: Secret.Rest?
    /// Whether the line calls a program whose `-p` is a password; nil while nobody has asked.
    private var callsForPassword: Bool?

    /// Of all that is a secret by its form or by the program around it, something that stands in each: in ASCII, in lower
    /// case. Names stand in `Spelling`.
    static let signs =
        ["@", ":::", "/rp", "login="] + EncodedSecret.signs + PasswordHash.methods.map { "\($0)" } + ProgramOption.signs

    /// - Parameter rest: what goes on from the line before.
    init(_ line: EvidenceLine, goingOn rest: Secret.Rest?) {
        self.line = line
        if let rest, takeRest(rest) { return }
        found = UserInfo.find(in: line)
        var place = 0
        while place < line.count {
            let byte = line.plain[place]
            let next =
                byte.isWord || byte == UInt8(ascii: "-")
                ? takeWord(from: place) : byte >= 0x80 ? takeLabel(at: place) : takeSign(byte, at: place)
            place = max(next, place + 1)
        }
    }

    // MARK: Words

    private mutating func takeWord(from start: Int) -> Int {
        let key = start..<line.first(from: start) { !($0.isWord || $0 == UInt8(ascii: "-")) }
        if let end = takeEncoded(key) ?? takeOption(key) { return end }
        guard let spelling = Spelling.of(line.plain[key]) else { return key.upperBound }
        return take(value(of: spelling, key), as: spelling.kind) ?? key.upperBound
    }

    /// - Returns: where to look on.
    mutating func take(_ value: Range<Int>?, as kind: Removal.Kind) -> Int? {
        guard let value, !value.isEmpty else { return nil }
        found.append(Secret(kind, value))
        return value.upperBound
    }

    private mutating func value(of spelling: Spelling, _ key: Range<Int>) -> Range<Int>? {
        let place = line.quote(at: key.upperBound)?.next ?? key.upperBound
        if spelling.use == .header { return header(spelling.kind, key, place) }
        if line[place] == UInt8(ascii: "="), isParameter(key) { return parameter(from: place + 1) }
        if spelling.use == .parameter { return nil }
        let sign = line.skipBlanks(from: behindBrackets(place))
        if line[sign] == UInt8(ascii: ":") || line[sign] == UInt8(ascii: "=") {
            return assigned(spelling, behind: sign, key)
        }
        if spelling.use != .setting, let start = elementStart(behind: place, key) { return element(from: start) }
        return behindBlanks(spelling, sign, key)
    }

    /// `password (proxy): S3cret`, `パスワード（プロキシ）：`
    func behindBrackets(_ place: Int) -> Int {
        let open = line.skipBlanks(from: place)
        guard line[open] == UInt8(ascii: "(") else { return place }
        let close = line.first(from: open, before: open + 32) { $0 == UInt8(ascii: ")") }
        return line[close] == UInt8(ascii: ")") ? close + 1 : place
    }

    // MARK: Values behind a colon or an equals sign

    mutating func assigned(_ spelling: Spelling, behind sign: Int, _ key: Range<Int>) -> Range<Int>? {
        let start = line.skipBlanks(from: line.first(from: sign) { !":=>".utf8.contains($0) })
        if start >= line.count {
            if spelling.use == .strong { goesOn = .label }
            return nil
        }
        if let quote = line.quote(at: start) {
            let isEscaped = line[start] == UInt8(ascii: "\\")
            let value = quote.next..<line.closing(quote.sign, from: quote.next, isEscaped: isEscaped)
            return isHarmless(spelling, quote.next, value.upperBound) ? nil : value
        }
        if isHarmless(spelling, start, line.first(from: start, before: start + 512, where: \.isGap)) { return nil }
        if isOption(key) { return start..<line.wordEnd(from: start) }
        if line.has("hex", at: start), line.plain.last == UInt8(ascii: "\\") { goesOn = .hexadecimal }
        return start..<ownWordsStart(from: start)
    }

    /// To the end of the line, for a password may hold blanks. But our own sentences name what they refuse:
    /// `password=<redacted>: no error code in it.`
    private func ownWordsStart(from start: Int) -> Int {
        line.has("<redacted>: ", at: start) ? start + Credentials.marker.utf8.count : line.count
    }

    private func isHarmless(_ spelling: Spelling, _ start: Int, _ end: Int) -> Bool {
        if start >= end || line.isRemark(at: start) { return true }
        // `PWD=/home/taro` is a folder.
        if line[start] == UInt8(ascii: "/"), line.has("pwd", at: start - 4) { return true }
        if JapaneseLabel.remarks.contains(where: { line.has($0, at: start) }) { return true }
        guard spelling.use == .weak else { return false }
        let word = start..<min(end, line.first(from: start) { $0.isGap || ",;&<>)\"'".utf8.contains($0) })
        if line.has("<redacted>", at: start) { return false }
        return spelling.kind == .token ? !line.looksSecret(word) : isPlainNumber(word)
    }

    private func isPlainNumber(_ word: Range<Int>) -> Bool {
        word.count < 4 || line.has("0x", at: word.lowerBound)
    }

    // MARK: Addresses, elements, tables

    private func isParameter(_ key: Range<Int>) -> Bool {
        switch line[key.lowerBound - 1] {
        case UInt8(ascii: "?"), UInt8(ascii: "&"), UInt8(ascii: "#"): true
        case UInt8(ascii: ";"): line.has("&amp;", at: key.lowerBound - 5)
        default: false
        }
    }

    private func parameter(from start: Int) -> Range<Int> {
        if line.has("<redacted>", at: start) { return start..<start + Credentials.marker.utf8.count }
        return start..<line.first(from: start) { $0.isGap || "&\"'#)]}>".utf8.contains($0) }
    }

    /// Behind `<Password>`, `<Password encrypted="no">` or `<Data Name="Password">`.
    private func elementStart(behind place: Int, _ key: Range<Int>) -> Int? {
        if line[place] == UInt8(ascii: ">") { return line[key.lowerBound - 1] == UInt8(ascii: "/") ? nil : place + 1 }
        let value = line.skipBlanks(from: place)
        guard line[key.lowerBound - 1] == UInt8(ascii: "<") else {
            return place > key.upperBound && line.has("value=", at: value) ? value + 7 : nil
        }
        if line.has("value=\"", at: value) { return value + 7 }
        let end = line.first(from: place, before: place + 100) { $0 == UInt8(ascii: ">") }
        // The end of our own marker ends no element.
        if line.has("<redacted>", at: end + 1 - Credentials.marker.utf8.count) { return nil }
        let hasAttributes = line.plain[place..<min(max(end, place), line.count)].contains(UInt8(ascii: "="))
        return hasAttributes && line[end] == UInt8(ascii: ">") && line[end - 1] != UInt8(ascii: "/") ? end + 1 : nil
    }

    /// `<Password><Value>S3cret</Value>`: the text of the first element that has one.
    private mutating func element(from place: Int) -> Range<Int>? {
        var start = line.skipBlanks(from: place)
        for _ in 0..<3 where line[start] == UInt8(ascii: "<") && !line.has("<redacted>", at: start) {
            if line[start + 1] == UInt8(ascii: "/") { return nil }
            let end = line.first(from: start, before: start + 100) { $0 == UInt8(ascii: ">") }
            start = line.skipBlanks(from: end + 1)
        }
        if start >= line.count {
            goesOn = .element
            return nil
        }
        if line.isRemark(at: start) { return nil }
        let isMarker = line.has("<redacted>", at: start)
        let end = line.first(from: isMarker ? start + 1 : start) { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "\"") }
        return start..<end
    }

    /// `ProxyPass  REG_SZ  S3cret`, `Password   S3cret`, `-Password S3cret`, `the password is S3cret`.
    private func behindBlanks(_ spelling: Spelling, _ sign: Int, _ key: Range<Int>) -> Range<Int>? {
        guard sign > key.upperBound, sign < line.count else { return nil }
        if line.has("reg_", at: sign) {
            let start = line.skipBlanks(from: line.wordEnd(from: sign))
            return start < line.count && !line.isRemark(at: start) ? start..<line.count : nil
        }
        if isOption(key) { return line.word(from: sign).flatMap { line.isRemark(at: $0.lowerBound) ? nil : $0 } }
        if spelling.use == .setting { return setting(spelling, sign) }
        let isColumn = line[key.upperBound] == 0x09 || sign > key.upperBound + 1
        if spelling.use == .strong, isColumn {
            let isIndented = line.skipBlanks(from: 0) == key.lowerBound
            if isIndented { return line.isRemark(at: sign) ? nil : sign..<line.count }
            // Something else was pasted before it: `0x80072EFD Password   S3cret`.
            if let word = said(sign) { return word }
        }
        guard spelling.kind == .password, let verb = line.first(of: ["is ", "was ", "= ", "is: "], at: sign) else {
            return nil
        }
        return said(line.skipBlanks(from: sign + verb.utf8CodeUnitCount))
    }

    /// Squid has more words behind its password, cntlm has none.
    private func setting(_ spelling: Spelling, _ start: Int) -> Range<Int> {
        start..<(spelling.name.utf8CodeUnitCount > 10 ? line.wordEnd(from: start) : line.count)
    }

    /// What is said to be the password: a word that looks like one, or that ends the sentence.
    private func said(_ start: Int) -> Range<Int>? {
        guard let word = line.word(from: start), !line.isRemark(at: word.lowerBound) else { return nil }
        let isLast = line.skipBlanks(from: word.upperBound) >= line.count
        return isLast || line.looksSecret(word) || line.quote(at: start) != nil ? word : nil
    }

    /// Whether a word is an option: `--password`, `-Password`, `/pass`.
    private func isOption(_ key: Range<Int>) -> Bool {
        let isDashed = line[key.lowerBound] == UInt8(ascii: "-")
        let before = line[key.lowerBound - (isDashed ? 1 : 2)]
        return (isDashed || line[key.lowerBound - 1] == UInt8(ascii: "/")) && (before == nil || before?.isGap == true)
    }

    // MARK: Headers

    /// From behind the colon to the end of the line, or to the quotation mark that closes the header or its value.
    private mutating func header(_ kind: Removal.Kind, _ key: Range<Int>, _ place: Int) -> Range<Int>? {
        let sign = line.skipBlanks(from: place)
        guard line[sign] == UInt8(ascii: ":") || line[sign] == UInt8(ascii: "=") else { return nil }
        let start = line.skipBlanks(from: sign + 1)
        let own = line.quote(at: start)
        // As in `curl -H "Cookie: a=b" http://wsus01`.
        let around = place == key.upperBound ? line.quote(at: key.lowerBound - 1) : nil
        let from = own?.next ?? start
        let end = (own ?? around).map {
            line.closing($0.sign, from: from, isEscaped: line[start] == UInt8(ascii: "\\"))
        }
        let value = from..<(end ?? ownWordsStart(from: from))
        guard kind == .authorization else { return value }
        let login = min(Scheme.end(at: from, line), value.upperBound)..<value.upperBound
        if login.upperBound == line.count { goesOn = .base64(kind) }
        return login
    }

    // MARK: What needs no name

    private mutating func takeEncoded(_ key: Range<Int>) -> Int? {
        guard let secret = EncodedSecret.find(key, line) else { return nil }
        if secret.kind == .privateKey, secret.range.upperBound == line.count { goesOn = .privateKey }
        if secret.kind == .ntlm, secret.range.upperBound == line.count { goesOn = .base64(.ntlm) }
        return take(secret.range, as: secret.kind) ?? key.upperBound
    }

    private mutating func takeOption(_ key: Range<Int>) -> Int? {
        let isShort = line.first(of: ["-p", "p", "key"], at: key.lowerBound) != nil
        if isShort, key.count <= 3 { callsForPassword = callsForPassword ?? ProgramOption.isPassword(in: line) }
        return take(ProgramOption.value(of: key, line, isPassword: callsForPassword ?? false), as: .password)
    }

    private mutating func takeSign(_ byte: UInt8, at place: Int) -> Int {
        var secret: Range<Int>?
        if byte == UInt8(ascii: ":") { secret = PasswordHash.dumped(endingAt: place, line) }
        if byte == UInt8(ascii: "$") { secret = PasswordHash.crypted(at: place, line) }
        return take(secret, as: .password) ?? place + 1
    }

    // MARK: What goes on from the line before

    private mutating func takeRest(_ rest: Secret.Rest) -> Bool {
        let start = line.skipBlanks(from: 0)
        guard start < line.count else { return false }
        switch rest {
        case .base64(let kind):
            guard let run = line.base64Only else { return false }
            found = [Secret(kind, run)]
            if run.upperBound == line.count { goesOn = rest }
        case .label:
            guard let word = line.word(from: start), line.skipBlanks(from: word.upperBound) >= line.count,
                line.plain[word].last != UInt8(ascii: ":"), !line.isRemark(at: start)
            else { return false }
            found = [Secret(.password, word)]
        case .element:
            guard let value = element(from: start) else { return false }
            found = [Secret(.password, value)]
        case .hexadecimal:
            found = [Secret(.password, start..<line.count)]
            if line.plain.last == UInt8(ascii: "\\") { goesOn = rest }
        case .privateKey:
            guard line.base64Only != nil || line.has("proc-type:", at: start) || line.has("dek-info:", at: start) else {
                return false
            }
            found = [Secret(.privateKey, start..<line.count)]
            goesOn = rest
        }
        return true
    }
}
