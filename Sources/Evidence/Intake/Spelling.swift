/// The table of the words that name a secret, in every place where one is written: options of programs, registry
/// values, keys of JSON and XML, headers, parameters of an address, labels.
///
/// A word is compared without `_` and `-`, and by its end: `aws_secret_access_key`, `proxyPassword`, `X-Api-Key`.
struct Spelling {
    enum Use {
        /// Names a secret wherever a value follows.
        case strong
        /// A word of other meanings, too (`pass 2 of 3`): names one where the value looks like one.
        case weak
        /// Names one in an address alone: `?sig=`.
        case parameter
        /// As a file of cntlm or Squid has it: a blank is enough before the value.
        case setting
        /// A header: its value goes to the end of the line.
        case header
    }

    let name: StaticString
    let use: Use
    let kind: Removal.Kind
    /// Whether no letter may stand before it: `bypass` is no `pass`.
    let isWhole: Bool

    private init(_ name: StaticString, _ use: Use, _ kind: Removal.Kind, isWhole: Bool = false) {
        (self.name, self.use, self.kind, self.isWhole) = (name, use, kind, isWhole)
    }

    private static let table = [
        Spelling("password", .strong, .password), Spelling("passwort", .strong, .password),
        Spelling("cachemgrpasswd", .setting, .password), Spelling("passwd", .strong, .password),
        Spelling("pwd", .strong, .password), Spelling("passphrase", .strong, .password),
        Spelling("passcode", .strong, .password), Spelling("psk", .strong, .password, isWhole: true),
        Spelling("presharedkey", .strong, .password), Spelling("keymaterial", .strong, .password),
        Spelling("secret", .strong, .token), Spelling("apikey", .strong, .token),
        Spelling("accesskey", .strong, .token), Spelling("secretkey", .strong, .token),
        Spelling("accountkey", .strong, .token), Spelling("sharedkey", .strong, .token),
        Spelling("passnt", .setting, .password), Spelling("passlm", .setting, .password),
        Spelling("passntlmv2", .setting, .password),
        Spelling("proxypass", .weak, .password), Spelling("userpass", .weak, .password),
        Spelling("pass", .weak, .password, isWhole: true), Spelling("pw", .weak, .password, isWhole: true),
        Spelling("pin", .weak, .password, isWhole: true), Spelling("token", .weak, .token),
        Spelling("sig", .parameter, .token, isWhole: true), Spelling("signature", .parameter, .token),
        Spelling("p4", .parameter, .token, isWhole: true), Spelling("key", .parameter, .token, isWhole: true),
        Spelling("auth", .parameter, .token, isWhole: true), Spelling("sid", .parameter, .token, isWhole: true),
        Spelling("session", .parameter, .token), Spelling("sessionid", .parameter, .token),
        Spelling("ticket", .parameter, .token, isWhole: true), Spelling("hmac", .parameter, .token),
        Spelling("authorization", .header, .authorization), Spelling("cookie", .header, .cookie),
    ]

    /// The letters of each name, and whether it is one of a secret in an address alone.
    static let names = table.map { spelling in
        (letters: String(describing: spelling.name).filter(\.isLetter), isParameter: spelling.use == .parameter)
    }

    /// Names of public things that end like one of a secret, as every log of CBS has them.
    private static let harmless: [StaticString] = ["keytoken", "bypass", "oldpwd"]

    /// Those that end with a byte.
    private static let byLastByte: [[Spelling]] = {
        var groups = Array(repeating: [Spelling](), count: 128)
        for spelling in table { groups[Int(spelling.name.last)].append(spelling) }
        return groups
    }()

    /// What a word names; nil where it names no secret.
    /// - Parameter word: in lower case.
    static func of(_ word: ArraySlice<UInt8>) -> Spelling? {
        guard let last = word.last(where: { !isJoint($0) }), last < 0x80 else { return nil }
        // `password1`
        let name = last.isDigit && byLastByte[Int(last)].isEmpty ? withoutDigits(word) : word
        guard let last = name.last(where: { !isJoint($0) }), last < 0x80 else { return nil }
        guard let found = byLastByte[Int(last)].first(where: { $0.ends(name) }) else { return nil }
        return harmless.contains { start(of: $0, in: name) != nil } ? nil : found
    }

    private static func withoutDigits(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        word[...(word.lastIndex { !$0.isDigit } ?? word.startIndex)]
    }

    private func ends(_ word: ArraySlice<UInt8>) -> Bool {
        guard let start = Self.start(of: name, in: word) else { return false }
        return !isWhole || start == word.startIndex || Self.isJoint(word[start - 1])
    }

    /// Where a name begins that a word ends with.
    private static func start(of name: StaticString, in word: ArraySlice<UInt8>) -> Int? {
        var place = word.endIndex
        for letter in (0..<name.utf8CodeUnitCount).reversed() {
            repeat { place -= 1 } while place >= word.startIndex && isJoint(word[place])
            guard place >= word.startIndex, word[place] == name.utf8Start[letter] else { return nil }
        }
        return place
    }

    private static func isJoint(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") }
}

extension StaticString {
    fileprivate var last: UInt8 { utf8Start[utf8CodeUnitCount - 1] }
}

/// Japanese words for a secret. What stands before them (`プロキシの`) does not matter.
enum JapaneseLabel {
    static let secrets: [StaticString] = [
        "パスワード", "パスフレーズ", "パスコード", "暗証番号", "合言葉", "シークレット", "アクセスキー", "秘密キー", "トークン",
    ]
    /// A user name and a password follow, with a slash between.
    static let logins: [StaticString] = ["プロキシ認証", "認証情報", "資格情報", "ログイン情報"]
    /// What is said of a password that is no password.
    static let remarks: [StaticString] = [
        "不要", "必要", "必須", "なし", "無し", "無効", "有効", "未設定", "設定", "変更", "不明", "空", "期限", "間違", "正し", "誤", "同じ",
        "入力", "保存", "忘れ", "あり", "要", "非表示", "入れ", "聞", "確認", "失効",
    ]
    /// What follows where the word before was the secret: `S3cret です`.
    static let ends: [StaticString] = ["です", "でし", "だ", "で", "、", "。", "」", "』", "と入", "を入", "に変"]
}
