/// Stage 2, the update run: where updates come from, who started it, how far it came.
extension QuestionWords {
    static let source = QuestionWords(
        ask: Text(
            en: "Where does the machine get its updates from: from Microsoft over the Internet, or from a "
                + "server of the company (WSUS, Configuration Manager)?",
            ja: "更新プログラムの取得先はどこでしょうか。インターネット上の Microsoft でしょうか、社内のサーバー "
                + "(WSUS、Configuration Manager) でしょうか。"),
        label: Text(en: "Updates come from", ja: "更新の取得先"),
        answers: [
            "microsoft": Text(en: "Microsoft, over the Internet", ja: "Microsoft (インターネット経由)"),
            "wsus": Text(
                en: "WSUS or Configuration Manager, http or https not known",
                ja: "WSUS、Configuration Manager (http か https か不明)"),
            "wsus-http": Text(
                en: "WSUS or Configuration Manager by http (usually port 8530)",
                ja: "WSUS、Configuration Manager (http、通常 8530 番ポート)"),
            "wsus-https": Text(
                en: "WSUS or Configuration Manager by https (usually port 8531)",
                ja: "WSUS、Configuration Manager (https、通常 8531 番ポート)"),
        ],
        findOut: Text(
            en: "Run the command. WUServer names a server and UseWUServer is 0x1: WSUS. An error, or no WUServer: "
                + "Microsoft.",
            ja: "コマンドを実行します。WUServer にサーバー名があり UseWUServer が 0x1 なら WSUS、エラーになるか "
                + "WUServer がなければ Microsoft です。"),
        shows: [Show.updatePolicy],
        why: [
            Statement(
                Text(
                    en: "With WSUS the usual proxy fault is the reverse one: the WSUS server is missing in the "
                        + "bypass list, so the proxy is asked for it and answers 407.",
                    ja: "WSUS では逆の原因がよく見られます。バイパス リストに WSUS サーバーがないため通信が"
                        + "プロキシへ送られ、407 が返ります。"),
                .singleSource, [.jpmem2023]),
            Statement(
                Text(
                    en: "Since the updates of September 2020 (http) and January 2021 (https) the scan of a WSUS "
                        + "server does not use the user's proxy setting by default.",
                    ja: "2020 年 9 月 (http) と 2021 年 1 月 (https) の更新以降、WSUS の検出は、既定ではユーザーの"
                        + "プロキシ設定を使いません。"),
                .documented, [.wsus2020, .wsus2021, .admx]),
            Statement(
                Text(
                    en: "With WSUS the same code can point elsewhere: 0x80244022 (503) may then come from the "
                        + "WSUS server itself.",
                    ja: "WSUS では同じコードでも意味が変わります。0x80244022 (503) は WSUS サーバー自身の応答の"
                        + "可能性があります。"),
                .inferred, []),
        ],
        facts: [.wuserverMeansWSUS, .portsOfWSUS],
        terms: [.wsus, .configurationManager, .bypassList, .scan, .userSetting])

    static let trigger = QuestionWords(
        ask: Text(
            en: "Did the error come by itself (automatic update), or after somebody pressed \"Check for updates\" "
                + "(manual update)?",
            ja: "エラーは、操作していないときに出たのでしょうか (自動更新)。それとも [更新プログラムの確認] を"
                + "押したときでしょうか (手動更新)。"),
        label: Text(en: "Automatic or manual", ja: "自動か手動か"),
        answers: [
            "script": Text(
                en: "A script or a remote tool started it", ja: "スクリプトまたはリモートのツールで開始した"),
            "automatic": Text(
                en: "By itself; nobody pressed anything (automatic)", ja: "操作していないときに出た (自動更新)"),
            "manual": Text(
                en: "After \"Check for updates\", or on the update site (manual)",
                ja: "ボタンを押したとき、更新サイトを開いたとき (手動更新)"),
        ],
        findOut: Text(
            en: "Have \"Check for updates\" pressed now, and watch: a code that comes then belongs to the manual "
                + "update.",
            ja: "[更新プログラムの確認] を押してもらいます。そのときに出たコードは手動更新のものです。"),
        why: [
            Statement(
                Text(
                    en: "Before Windows 10 a manual update reads the user's proxy setting (Internet Explorer's), "
                        + "an automatic update reads WinHTTP's.",
                    ja: "Windows 10 より前では、手動更新はユーザーのプロキシ設定 (IE) を、自動更新は WinHTTP の"
                        + "プロキシ設定を参照します。"),
                .documented, [.kb2894304, .jpmem2017]),
            Statement(
                Text(
                    en: "From Windows 10 on the difference is another one: scan or download.",
                    ja: "Windows 10 以降では、自動か手動かではなく、検出かダウンロードかで分かれます。"),
                .documented, [.jpwinsup2022, .jpwinsup2024]),
        ],
        terms: [.automaticUpdate, .manualUpdate, .userSetting, .winHTTP])

    static let traffic = QuestionWords(
        ask: Text(
            en: "When did it fail: while checking for updates (scan), or while downloading them?",
            ja: "失敗したのは、更新プログラムの確認中 (検出) でしょうか、ダウンロード中でしょうか。"),
        label: Text(en: "Scan or download", ja: "検出かダウンロードか"),
        answers: [
            "install": Text(
                en: "While installing, or rolled back after a restart", ja: "インストール中、または再起動後に元に戻された"),
            "scan": Text(
                en: "While checking for updates (no percentage yet)",
                ja: "更新プログラムの確認中 (パーセント表示はまだ)"),
            "download": Text(
                en: "While downloading (a percentage was shown)", ja: "ダウンロード中 (パーセント表示があった)"),
        ],
        findOut: Text(
            en: "Ask whether a percentage was shown. If a list of updates had already come up, the scan had worked.",
            ja: "パーセント表示が出たかどうかを確認します。更新プログラムの一覧が出ていれば、検出は成功しています。"),
        why: [
            Statement(
                Text(
                    en: "On Windows 11 and an up-to-date Windows 10 the scan tries WinHTTP's proxy first; a download "
                        + "by Delivery Optimization uses the signed-in user's.",
                    ja: "Windows 11 と最新の更新を適用した Windows 10 では、検出はまず WinHTTP のプロキシを、配信の最適化による"
                        + "ダウンロードはログオン中のユーザーのプロキシを使います。"),
                .documented, [.learnProxy, .deliveryOptimization, .jpwinsup2024]),
            Statement(
                Text(
                    en: "A proxy that refuses Range requests breaks the download, not the scan: 0x80D05001.",
                    ja: "Range ヘッダーを使った要求を通さないプロキシでは、検出ではなくダウンロードが失敗します "
                        + "(0x80D05001)。"),
                .documented, [.troubleshooting, .kb3175743]),
        ],
        terms: [.scan, .download, .winHTTP, .deliveryOptimization, .rangeRequest])
}
