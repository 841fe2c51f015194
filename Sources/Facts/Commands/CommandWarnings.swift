extension CommandLines {
    /// What may keep the commands from helping, or break something else.
    static func warnings(
        of action: CommandAction, on generation: OSGeneration, bypass: BypassList
    ) -> [Statement] {
        let isNew = generation == .ten || generation == .eleven
        switch action {
        case .show, .backup: return []
        case .set:
            let namesNoHost = bypass.items.allSatisfy { $0.pattern == nil }
            return (isNew ? [.scanOnly, .advisedAgainst] : [])
                + (generation != .xp && namesNoHost ? [.othersUseIt] : [])
        case .import:
            return generation == .xp
                ? [.userOptionLimits] : [.importLimits, .importOfNothing] + (isNew ? [.scanOnly] : [])
        case .reset: return generation == .eleven ? [.advancedStays] : []
        }
    }
}

extension Statement {
    fileprivate static let scanOnly = Statement(
        Text(
            en: "On Windows 10 and 11 this helps the scan only: with a user signed in, downloads by Delivery "
                + "Optimization do not use this setting.",
            ja: "Windows 10 / 11 では検出にだけ効果があります。ユーザーがサインインしているとき、"
                + "配信の最適化によるダウンロードではこの設定は使用されません。"),
        .documented, [.deliveryOptimization, .jpwinsup2024])

    fileprivate static let advisedAgainst = Statement(
        Text(
            en: "Microsoft's page on Delivery Optimization advises against set proxy: it knows no detection, "
                + "no script (PAC) and no login at the proxy.",
            ja: "Microsoft の配信の最適化の資料では set proxy は推奨されていません。自動検出、自動構成スクリプト (PAC)、"
                + "プロキシの認証に対応していないためです。"),
        .singleSource, [.deliveryOptimization])

    fileprivate static let othersUseIt = Statement(
        Text(
            en: "WinRM and the tools built on it use a WinHTTP proxy as well. Put the internal domains into the "
                + "bypass list; <local> covers only names without a dot.",
            ja: "WinRM や WinRM を利用するツールも WinHTTP のプロキシを使用します。"
                + "社内のドメインをバイパス リストに入れてください。<local> の対象は「.」を含まない名前だけです。"),
        .observed, [.clientCenter, .winRMProxy, .winhttpProxyInfo])

    fileprivate static let importLimits = Statement(
        Text(
            en: "import copies the static proxy and its bypass list, once. A script (PAC) and automatic detection "
                + "are not copied, and later changes are not followed.",
            ja: "import で反映されるのは静的なプロキシ設定とバイパス リストだけで、1 回限りです。"
                + "自動構成スクリプト (PAC) と自動検出は反映されず、以後の変更にも追従しません。"),
        .documented, [.deliveryOptimization, .ansibleModule])

    fileprivate static let importOfNothing = Statement(
        Text(
            en: "Where the user has no static proxy, import leaves direct access without a word. "
                + "Look at what it prints.",
            ja: "静的なプロキシが設定されていない場合、import はエラーを出さずに直接アクセスになります。表示された結果を確認してください。"),
        .observed, [.consoleOutput])

    fileprivate static let userOptionLimits = Statement(
        Text(
            en: "proxycfg -u copies a static proxy only. It does nothing for automatic detection or a script (PAC).",
            ja: "proxycfg -u で反映されるのは静的なプロキシ設定だけです。自動検出や自動構成スクリプト (PAC) には対応していません。"),
        .singleSource, [.proxycfg])

    fileprivate static let advancedStays = Statement(
        Text(
            en: "reset proxy does not clear what set advproxy has stored. Look at show advproxy afterwards.",
            ja: "reset proxy では、set advproxy で保存された設定は消えません。実行後に show advproxy も確認してください。"),
        .singleSource, [.revoPlace])
}
