import Facts

/// The advanced WinHTTP setting (`advproxy`), which netsh's page wants in place of `set proxy`.
extension Fixes {
    static func advancedProxy(_ facts: CaseFacts) -> Fix {
        let bypass = WritableBypass(facts.bypass ?? .localNames)
        return Fix(
            "set-advproxy", title: Text(en: "Set the advanced WinHTTP proxy", ja: "WinHTTP の詳細設定 (advproxy) を行う"),
            who: .computerAdministrator, risk: .care,
            steps: facts.stepsBeforeSetting + [CardWords.elevated(.netshScanOnly)] + bypass.steps
                + [fileStep(facts, bypass.list)],
            commands: CardCommands.line("netsh winhttp show advproxy")
                + CardCommands.line("netsh winhttp set advproxy setting-scope=machine settings-file=proxy.json"),
            saveOldValue: Text(
                en: "Save what the first command shows between the braces as proxy-before.json.",
                ja: "最初のコマンドで表示される { } の部分を proxy-before.json として保存します。"),
            expect: Text(
                en: "\"Current WinHTTP advanced proxy settings:\" and the lines of the file.",
                ja: "英語版では \"Current WinHTTP advanced proxy settings:\" に続き、ファイルの内容が表示されます。"),
            sideEffect: Text(
                en: "Every program on WinHTTP takes it. Whether downloads with a user signed in do is not established.",
                ja: "WinHTTP を使うすべてのプログラムに影響します。ユーザーのログオン中のダウンロードへの効果は確認できていません。"),
            rollback: Text(
                en:
                    "Run the second command with proxy-before.json, or with all texts empty. reset proxy does not clear it.",
                ja: "proxy-before.json、または値をすべて空にしたファイルで 2 つ目のコマンドを実行します。"
                    + "reset proxy では消えません。"),
            verify: CardWords.searchAgain(facts),
            basis: [.advproxyWhere, .advproxyForm, .resetLeavesAdvproxy, .setIsDeprecated])
    }

    private static func fileStep(_ facts: CaseFacts, _ bypass: BypassList) -> Text {
        let proxy = facts.proxy?.description ?? CaseFacts.proxyPlaceholder
        let json = #"{"Proxy":"\#(proxy)","ProxyBypass":"\#(bypass)","AutoconfigUrl":"","AutoDetect":false}"#
        return Text(
            en: "Save this line as proxy.json, and run the commands in its folder:\n\(json)",
            ja: "次の 1 行を proxy.json として保存し、同じフォルダーでコマンドを実行します。\n\(json)")
    }
}

extension Statement {
    fileprivate static let advproxyWhere = Statement(
        Text(
            en: "advproxy was seen on Server 2022 and Windows 11; for earlier releases it is not established.",
            ja: "advproxy は Server 2022 と Windows 11 で確認されています。それより前のリリースでは確認できていません。"),
        .observed, [.revoPlace])

    fileprivate static let advproxyForm = Statement(
        Text(
            en: "set advproxy takes a file in JSON: Proxy, ProxyBypass, AutoconfigUrl, AutoDetect.",
            ja: "set advproxy は JSON 形式のファイルを受け取ります (Proxy、ProxyBypass、AutoconfigUrl、AutoDetect)。"),
        .singleSource, [.netsh])

    static let resetLeavesAdvproxy = Statement(
        Text(
            en: "netsh winhttp reset proxy does not clear the advanced setting.",
            ja: "netsh winhttp reset proxy を実行しても、詳細設定 (advproxy) は消えません。"),
        .singleSource, [.revoPlace])
}
