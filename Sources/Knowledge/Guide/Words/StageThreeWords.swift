/// Stage 3, the proxy settings of the machine: the user's, the system's, the network's.
extension QuestionWords {
    static let ie = QuestionWords(
        ask: Text(
            en: "What is switched on in the user's proxy setting? (Internet Explorer's; on 10 and 11 Settings > "
                + "Network & internet > Proxy)",
            ja: "ログオン中のユーザーのプロキシ設定では、何が有効でしょうか。(IE の LAN の設定。10 と 11 では "
                + "[設定] - [ネットワークとインターネット] - [プロキシ])"),
        label: Text(en: "User's proxy setting", ja: "ユーザーのプロキシ設定"),
        answers: [
            "auto-detect": Text(en: "Automatic detection of settings", ja: "設定の自動検出"),
            "pac": Text(en: "Setup script (PAC)", ja: "自動構成スクリプト (PAC)"),
            "static": Text(en: "Proxy server by name and port", ja: "プロキシ サーバーの指定 (ホスト名とポート)"),
        ],
        findOut: Text(
            en: "Run it as that user. ProxyEnable 0x1: proxy server. AutoConfigURL: script. Detection: look "
                + "in the window.",
            ja: "そのユーザーで実行します。ProxyEnable が 0x1 ならプロキシ サーバーの指定、AutoConfigURL があれば"
                + "スクリプトです。自動検出は画面で確認します。"),
        shows: [Show.userSetting] + Show.userWindows,
        why: [
            Statement(
                Text(
                    en: "Within the user's setting Windows tries automatic detection first, then the script, "
                        + "then the proxy server by name.",
                    ja: "ユーザーの設定の中では、自動検出、自動構成スクリプト、プロキシ サーバーの指定の順に"
                        + "試されます。"),
                .documented, [.jpdsiLAN, .kb900935]),
            Statement(
                Text(
                    en: "Windows Update cannot use a PAC script at a file:// address, because WinHTTP does not "
                        + "read it: then answer as if there were none.",
                    ja: "file:// で指定した PAC は WinHTTP が読めないため、Windows Update では使えません。その場合は、"
                        + "指定がないものとして答えてください。"),
                .documented, [.filePAC, .winhttpAutoproxy]),
            Statement(
                Text(
                    en: "With WSUS the user's setting counts only before the updates of September 2020 (http) and "
                        + "January 2021 (https), or where a policy allows it. While the Windows is not known, it may.",
                    ja: "WSUS でユーザーの設定が使われるのは、2020 年 9 月 (http) と 2021 年 1 月 (https) の更新より"
                        + "前か、ポリシーで許可した場合だけです。Windows のバージョンが未確認の間は、その可能性が"
                        + "残るため確認します。"),
                .documented, [.wsus2020, .wsus2021, .admx]),
        ],
        terms: [.userSetting, .proxyServer, .pac, .winHTTP])

    static let winhttp = QuestionWords(
        ask: Text(
            en: "What is set for WinHTTP, the proxy setting of the system rather than of a user?",
            ja: "WinHTTP のプロキシ設定 (ユーザーごとではなく、システム全体の設定) はどうなっているでしょうか。"),
        label: Text(en: "WinHTTP proxy setting", ja: "WinHTTP のプロキシ設定"),
        answers: [
            "direct": Text(en: "Direct access (no proxy server)", ja: "直接アクセス (プロキシ サーバーなし)"),
            "static": Text(en: "Proxy server by name and port", ja: "プロキシ サーバーの指定 (ホスト名とポート)"),
            "advanced": Text(
                en: "Advanced settings (netsh winhttp set advproxy)", ja: "詳細設定 (netsh winhttp set advproxy)"),
        ],
        findOut: Text(
            en: "Run the command; no administrator rights are needed. On 11 run the second too: the first may "
                + "not show advanced settings.",
            ja: "コマンドを実行します (管理者権限は不要)。詳細設定は 1 番目に表示されないことがあるため、11 では "
                + "2 番目も実行します。"),
        shows: Show.winHTTPProxy + [Show.advancedProxy],
        why: [
            Statement(
                Text(
                    en: "The service of the automatic update runs under the SYSTEM account, which has no user's "
                        + "setting: it finds a proxy by WinHTTP's setting or by WPAD.",
                    ja: "自動更新のサービスは SYSTEM ユーザーで動作し、ユーザーの設定を持ちません。WinHTTP の"
                        + "プロキシ設定か WPAD でプロキシを見つけます。"),
                .documented, [.kb900935, .learnProxy]),
            Statement(
                Text(
                    en: "With WSUS, direct access is the healthy answer as a rule: the WSUS server stands in the "
                        + "company's own network.",
                    ja: "WSUS では、通常「直接アクセス」が正常です。WSUS サーバーは社内のネットワークにあるためです。"),
                .inferred, []),
            Statement(
                Text(
                    en: "advproxy was seen on Server 2022; whether it exists before Windows 11 and Server 2022 is "
                        + "not established.",
                    ja: "advproxy は Server 2022 で観測されています。Windows 11、Server 2022 より前にあるかは"
                        + "確認できていません。"),
                .observed, [.revoPlace]),
        ],
        terms: [.winHTTP, .directAccess, .proxyServer, .system, .wpad, .advproxy])

    static let wpad = QuestionWords(
        ask: Text(
            en: "Does the network tell machines its proxy by itself (WPAD, over DHCP or DNS)?",
            ja: "ネットワークから、プロキシの設定が自動で配布されているでしょうか。(WPAD、DHCP または DNS を使用)"),
        label: Text(en: "WPAD in the network", ja: "WPAD の有無"),
        answers: [
            "yes": Text(en: "Yes, WPAD is in use", ja: "はい。WPAD を使っている"),
            "no": Text(en: "No", ja: "いいえ"),
        ],
        findOut: Text(
            en: "An address for the name wpad means Yes, over DNS. For DHCP (option 252) ask the network team.",
            ja: "wpad という名前のアドレスが返れば、DNS で配布されています。DHCP (オプション 252) については"
                + "ネットワーク担当者に確認します。"),
        shows: [Show("nslookup wpad")],
        why: [
            Statement(
                Text(
                    en: "Where no WinHTTP proxy is set, WPAD is the other way for the service of the automatic "
                        + "update to find one.",
                    ja: "WinHTTP のプロキシが未設定の場合、自動更新のサービスは WPAD でプロキシを見つけます。"),
                .documented, [.kb900935, .learnProxy]),
            Statement(
                Text(
                    en: "A stray WPAD record has led machines to a wrong proxy: 0x8024401C on the screen, 407 on "
                        + "the wire.",
                    ja: "意図しない WPAD のために別のプロキシが使われた例があります。画面には 0x8024401C、"
                        + "通信には 407 が出ていました。"),
                .singleSource, [.strayWPAD]),
        ],
        facts: [.waysOfWPAD], terms: [.wpad, .winHTTP, .status407])
}
