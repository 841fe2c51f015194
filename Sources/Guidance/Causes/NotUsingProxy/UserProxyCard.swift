import Facts

/// The signed-in user's own proxy, which Delivery Optimization takes for downloads.
extension Fixes {
    static func userProxy(_ facts: CaseFacts) -> Fix {
        Fix(
            "set-user-proxy",
            title: Text(en: "Give the signed-in user the proxy", ja: "ログオン中のユーザーにプロキシを設定する"),
            who: .anyone, risk: .care,
            steps: facts.stepsBeforeSetting + [userStep(facts)],
            commands: CardCommands.line(#"reg query "\#(userKey)" /v ProxyEnable"#)
                + CardCommands.line(#"reg query "\#(userKey)" /v ProxyServer"#),
            saveOldValue: Text(
                en: "Write down what both commands show, and whether detection or a script is on.",
                ja: "2 つのコマンドの表示内容と、自動検出やスクリプトの有無を控えます。"),
            expect: Text(
                en: "ProxyEnable 0x1, and ProxyServer with the proxy. Windows may put http:// in front of it.",
                ja: "ProxyEnable が 0x1、ProxyServer にプロキシが表示されます。先頭に http:// が付くことがあります。"),
            sideEffect: Text(
                en: "The browser and other programs of this user take the proxy, too. It serves this user only.",
                ja: "このユーザーのブラウザーなどにも影響します。ほかのユーザーには適用されません。"),
            rollback: Text(
                en: "Set the noted values again on the same page, or switch the proxy off there.",
                ja: "同じ画面で、控えた値に戻すか、プロキシをオフにします。"),
            verify: CardWords.searchAgain(facts),
            basis: [.downloadsTakeUserProxy, .downloadsIgnoreWinHTTP, .prefixAdded])
    }

    private static let userKey = #"HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings"#

    private static func userStep(_ facts: CaseFacts) -> Text {
        let proxy = facts.proxy?.description ?? CaseFacts.proxyPlaceholder
        return Text(
            en: "As that user: Settings > Network & internet > Proxy > manual setup, and enter \(proxy).",
            ja: "そのユーザーで [設定] の [ネットワークとインターネット] - [プロキシ] を開き、手動で \(proxy) を設定します。")
    }
}

extension Statement {
    static let downloadsTakeUserProxy = Statement(
        Text(
            en: "Windows 10 and 11: while a user is signed in, downloads take the proxy of that user's settings.",
            ja: "Windows 10 / 11 では、ユーザーのログオン中、ダウンロードはそのユーザーのプロキシ設定を使います。"),
        .documented, [.deliveryOptimization, .jpwinsup2024])

    fileprivate static let prefixAdded = Statement(
        Text(
            en: "The settings page of newer Windows writes http:// in front of the proxy.",
            ja: "新しい Windows の設定画面は、プロキシの先頭に http:// を付けて保存します。"),
        .singleSource, [.httpPrefix])
}
