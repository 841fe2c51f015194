extension ProxyServerList {
    /// What is odd about a list that can be used all the same.
    public var warnings: [Statement] {
        var warnings: [Statement] = []
        if usedCommas { warnings.append(.commas) }
        warnings += missingPorts + coverage
        if let secure = Shown(those: { $0.prefix == .https }, of: items) { warnings.append(.securePrefix(secure)) }
        if let dotted = Shown(those: { $0.address.host.last == "." }, of: items) {
            warnings.append(.trailingDot(dotted))
        }
        return warnings
    }

    /// Of the protocols that Windows Update speaks.
    private var missingPorts: [Statement] {
        let portless = items.filter { $0.address.port == nil }
        let plain = Shown(those: { $0.scheme == nil || $0.scheme == .http }, of: portless).map(Statement.noPort)
        let secure = Shown(those: { $0.scheme == .https }, of: portless).map(Statement.noSecurePort)
        return [plain, secure].compactMap { $0 }
    }

    /// Whether http and https both have a server: Windows Update needs both.
    private var coverage: [Statement] {
        let schemes = Set(items.map(\.scheme))
        if schemes.contains(nil) { return [] }
        switch (schemes.contains(.http), schemes.contains(.https)) {
        case (true, true): return []
        case (true, false): return [.onlyOne(.http, without: .https)]
        case (false, true): return [.onlyOne(.https, without: .http)]
        case (false, false): return [.neither]
        }
    }
}

extension Shown {
    /// The items for which something holds; nil where it holds for none.
    init?<Item: CustomStringConvertible>(those holds: (Item) -> Bool, of items: [Item]) {
        let found = items.filter(holds).map(\.description)
        if found.isEmpty { return nil }
        self.init(found)
    }
}

extension Statement {
    static let commas = Statement(
        Text(
            en: "The comma was taken as a separator. Microsoft's documents name ';' and blanks, "
                + "so the command is written with ';'.",
            ja: "コンマを区切り文字として扱いました。Microsoft の資料で区切り文字とされているのは「;」と空白なので、"
                + "コマンドでは「;」を使用します。"),
        .documented, [.winhttpProxyInfo, .proxycfg, .kb2894304])

    fileprivate static func noPort(_ items: Shown) -> Statement {
        Statement(
            Text(
                en: "No port is given in \(items.en). Windows then uses port 80.",
                ja: "\(items.ja)にポート番号がありません。その場合は 80 番ポートが使用されます。"),
            .documented, [.wininet, .chromiumProxy])
    }

    fileprivate static func noSecurePort(_ items: Shown) -> Statement {
        Statement(
            Text(
                en: "No port is given in \(items.en). Documents on WinINet name port 80 for that, those on WinHTTP "
                    + "the protocol's own, 443. Write the port.",
                ja: "\(items.ja)にポート番号がありません。WinINet の資料では 80 番、WinHTTP の資料ではプロトコルの既定である "
                    + "443 番が使用されます。ポート番号を指定してください。"),
            .disputed, [.wininet, .chromiumProxy, .proxycfg, .ansibleModule])
    }

    fileprivate static func onlyOne(_ scheme: ProxyScheme, without other: ProxyScheme) -> Statement {
        Statement(
            Text(
                en: "Only \(scheme.rawValue)= is given, so \(other.rawValue) has no proxy. One source says it then "
                    + "goes direct, another that it goes nowhere. Windows Update needs both.",
                ja: "\(scheme.rawValue)= だけが指定されているため、\(other.rawValue) にはプロキシがありません。"
                    + "直接接続になるとする資料と、接続できないとする資料があります。Windows Update には両方が必要です。"),
            .disputed, [.dotnetProxy, .msxmlProxycfg, .kb2894304])
    }

    fileprivate static let neither = Statement(
        Text(
            en: "No item serves http or https. WinHTTP stores such a list, but Windows Update gains nothing from it.",
            ja: "http にも https にもプロキシが指定されていません。WinHTTP には保存されますが、Windows Update では役に立ちません。"),
        .inferred, [.consoleOutput])

    fileprivate static func securePrefix(_ items: Shown) -> Statement {
        Statement(
            Text(
                en: "https:// stands in \(items.en). The settings page of Windows writes http:// in front of a proxy. "
                    + "We know of no document that says what https:// does there.",
                ja: "\(items.ja)に https:// が付いています。Windows の設定画面がプロキシに付けるのは http:// です。"
                    + "https:// を付けた場合の動作は確認できていません。"),
            .inferred, [.httpPrefix, .proxycfg])
    }

    fileprivate static func trailingDot(_ items: Shown) -> Statement {
        Statement(
            Text(
                en: "A name ends in a dot: \(items.en). It is kept as typed, but was probably not meant.",
                ja: "ホスト名の末尾に「.」があります: \(items.ja)。そのまま使用しますが、入力の誤りの可能性があります。"),
            .inferred, [])
    }
}
