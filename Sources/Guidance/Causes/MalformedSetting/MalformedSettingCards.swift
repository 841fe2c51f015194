import Facts

/// A proxy setting that cannot be read: look at its text, then put it right.
extension Fixes {
    static func malformedSetting(_ facts: CaseFacts) -> [Fix] {
        var cards = [showSettings(facts), compareText(facts)] + sourceFirst(facts)
        if facts.mayBe("ie.static", "yes") || facts.mayBe("ie.pac", "yes") { cards.append(correctUserSetting(facts)) }
        guard !facts.isCertain("winhttp", "direct") else { return cards }
        if facts.usesWSUS != true { cards += facts.eras.map { setWinHTTP(facts, $0, anew: true) } }
        return cards + facts.eras.map { resetWinHTTP(facts, $0) }
    }

    static func compareText(_ facts: CaseFacts) -> Fix {
        .look(
            "compare-text",
            title: Text(en: "Compare the text of the setting with host:port", ja: "設定値を「ホスト名:ポート番号」の形と比べる"),
            results: LookResults(
                healthy: Text(en: "It is written in this form", ja: "この形で書かれている"),
                faulty: Text(en: "It is written otherwise", ja: "異なる形で書かれている")),
            steps: compareSteps,
            expect: Text(
                en: "proxy.example.com:8080, or http=proxy.example.com:8080;https=proxy.example.com:8080.",
                ja: "proxy.example.com:8080、または http=proxy.example.com:8080;https=proxy.example.com:8080 の形です。"),
            basis: [.listCannotBeParsed, .badCharacter, .listGrammar])
    }

    private static let compareSteps = [
        Text(
            en: "Proxy: no blank inside, a colon before the port, http:// and not http//, no path, no user name.",
            ja: "プロキシ: 途中に空白がない、ポートの前は「:」、http// ではなく http://、パスやユーザー名を含まない。"),
        Text(
            en: "Several items: \";\" between them, no comma. Everything in half-width characters.",
            ja: "複数の項目: 「,」ではなく「;」で区切る。すべて半角文字で入力する。"),
        Text(
            en: "Exceptions: host names, * at the left end, and <local> as an item of its own.",
            ja: "例外: ホスト名で指定し、* は左端に置く。<local> は単独の項目にする。"),
    ]

    private static func correctUserSetting(_ facts: CaseFacts) -> Fix {
        Fix(
            "correct-user-setting", title: Text(en: "Correct the user's own setting", ja: "ユーザーのプロキシ設定を修正する"),
            who: .anyone, risk: .care, steps: correctSteps(facts),
            commands: [" /v ProxyServer", " /v ProxyOverride", " /v AutoConfigURL"].flatMap {
                CardCommands.line(#"reg query "HKCU\Software\Microsoft\Windows\CurrentVersion\Internet Settings""# + $0)
            },
            saveOldValue: Text(
                en: "Write down what the three commands show.", ja: "3 つのコマンドの表示内容を控えます。"),
            expect: Text(
                en: "The corrected values. An error message means that a value is not set.",
                ja: "修正後の値が表示されます。エラーの場合、その値は設定されていません。"),
            sideEffect: Text(
                en: "The browser and other programs of this user take the new setting, too.",
                ja: "このユーザーのブラウザーなどにも影響します。"),
            rollback: Text(en: "Enter the noted values again.", ja: "控えた値を入力し直します。"),
            verify: CardWords.searchAgain(facts), basis: [.fileScriptsIgnored, .editInDialog])
    }

    private static func correctSteps(_ facts: CaseFacts) -> [Text] {
        [
            Text(
                en: "Correct it in the dialog, not in the registry: Internet Options > Connections > LAN settings; "
                    + "10 and 11 also Settings > Network & internet > Proxy.",
                ja: "レジストリではなく画面で修正します: [インターネット オプション] - [接続] - [LAN の設定]。"
                    + "10 / 11 では [設定] - [ネットワークとインターネット] - [プロキシ] も使えます。")
        ]
            + (facts.mayBe("ie.pac", "yes")
                ? [
                    Text(
                        en: "A script address that begins with file:// must be published over http:// or https://.",
                        ja: "file:// で始まるスクリプトのアドレスは、http:// または https:// での公開に変更します。")
                ] : [])
    }
}

extension Statement {
    fileprivate static let listCannotBeParsed = Statement(
        Text(
            en: "0x80240030 says that the list of proxies cannot be read; look at its text first.",
            ja: "0x80240030 はプロキシの一覧を解釈できないことを表します。まず設定値の書式を確認します。"),
        .documented, [.kb3090184, .updateHeader])

    fileprivate static let badCharacter = Statement(
        Text(
            en: "A forbidden character in the list of exceptions gave 0x8024402C.",
            ja: "例外リストの使用できない文字により 0x8024402C になった例があります。"),
        .singleSource, [.exceptionListReport])

    fileprivate static let listGrammar = Statement(
        Text(
            en: "WinHTTP separates the items of both lists by a semicolon or a blank.",
            ja: "WinHTTP では、どちらのリストも項目をセミコロンまたは空白で区切ります。"),
        .documented, [.winhttpProxyInfo, .proxycfg])

    fileprivate static let editInDialog = Statement(
        Text(
            en: "Single values edited in the registry get out of step with the binary value that counts.",
            ja: "レジストリ値を個別に編集すると、実際に使われるバイナリ値と一致しなくなります。"),
        .singleSource, [.jpdsiLAN])
}
