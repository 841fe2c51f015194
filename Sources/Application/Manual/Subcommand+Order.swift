import Facts

/// What is about proxy settings, their order and their commands.
extension Subcommand {
    private static let startOfScan = Text(
        en:
            "scan-now (Windows: 10, 2022-04 or later / 11, Server 2022 or later; Traffic: scan; Updates from: Microsoft)",
        ja: "scan-now (Windows: 10 (2022-04 以降) / 11、Server 2022 以降; 通信: 検出; 更新元: Microsoft)")

    public static let resolve = Subcommand(
        "resolve",
        Text(
            en: "The proxy settings that Windows tries, in their order; what is not given stays open.",
            ja: "Windows が使おうとするプロキシ設定を順に示します。指定していない条件は未確定のまま示します。"),
        [
            Text(
                en: "Each step has a grade (documented, one source, in logs, inferred, disputed) and its sources.",
                ja: "各段階には確度 (複数の資料で確認、資料 1 件のみ、ログで観測、推測、資料が食い違う) と出典が付きます。"),
            Text(
                en: "In JSON each element of \"possible\" has \"steps\": \"attempt\", \"state\" (tried, open, "
                    + "passed-over), \"account\" (system, user, network-service, service), \"grade\", \"sources\", and "
                    + "\"then\", the words of the arrow. \"end\" says what follows the last step, \"weakest\" is the "
                    + "grade of the weakest step that is tried or may be; \"grade\" is that of the order of stages "
                    + "alone. \"remarks\" has what is odd: a month in the future, a month beside 11, servers that "
                    + "Microsoft has closed.",
                ja: "JSON では \"possible\" の各要素に \"steps\" があります。各段階の項目は \"attempt\"、\"state\" (tried 試行、"
                    + "open 未確定、passed-over スキップ)、\"account\" (system、user、network-service、service)、\"grade\"、"
                    + "\"sources\"、\"then\" (次の段階へのつなぎの語) です。\"end\" は最後の段階のあと、\"weakest\" は試行される"
                    + "可能性のある段階のうち最も低い確度、\"grade\" は段階の順序だけの確度です。\"remarks\" には、未来の年月、11 への"
                    + "年月の指定、Microsoft が停止したサーバーなど、注意が必要な点が入ります。"),
        ],
        Parameter.ofTable + [.script, .explain, .all, .orderFormat] + Parameter.printing,
        [
            Example(
                "wutriage resolve --os 11 --traffic scan --ie static --winhttp direct",
                Text(en: "The order on one machine.", ja: "1 台の PC での順序を示します。"), shows: startOfScan),
            Example(
                "wutriage resolve --all --format markdown",
                Text(en: "The whole table as a document.", ja: "表全体を文書として出力します。"),
                shows: Text(
                    en: "# Which proxy setting Windows Update consults, in which order",
                    ja: "# Windows Update が参照するプロキシ設定とその順序")),
        ])

    public static let explore = Subcommand(
        "explore",
        Text(
            en: "The same on a screen: change one condition after the other, and watch the order follow. Without "
                + "conditions it opens on a worked machine; eight contrasts ask what you expect.",
            ja: "resolve と同じ内容を画面で示します。条件を変えると順序がその場で変わります。条件を指定しなければ完成した例を"
                + "表示します。8 つの対比で予想を試せます。"),
        [], Parameter.ofTable + Parameter.screen,
        [
            Example(
                "wutriage explore --os 11 --traffic scan",
                Text(en: "With two conditions told already.", ja: "2 つの条件を指定して開きます。"),
                shows: Text(verbatim: "Windows"), opensScreen: true)
        ])

    public static let bypass = Subcommand(
        "bypass",
        Text(
            en:
                "Whether each URL goes through the proxy or around it, which entry of the bypass list decided, how sure.",
            ja: "各 URL がプロキシ経由か直接接続かを、決め手となったバイパス一覧の項目、確度とともに示します。"),
        [], [.list, .urls] + Parameter.printing,
        [
            Example(
                "wutriage bypass '<local>;*.example.com' http://wsus01:8530",
                Text(en: "A WSUS server by its short name.", ja: "短い名前の WSUS サーバーを調べます。"),
                shows: Text(
                    en: "- http://wsus01:8530: direct (<local>)", ja: "- http://wsus01:8530: 直接接続 (<local>)"))
        ])

    public static let command = Subcommand(
        "command",
        Text(
            en: "The exact Windows command to show, set, import, reset or back up the proxy.",
            ja: "プロキシ設定を表示、設定、取り込み、初期化、保存する Windows のコマンドを正確に示します。"),
        [
            Text(
                en: "Each command stands on a line of its own and can be copied as it is; remarks begin with #.",
                ja: "コマンドは 1 行に 1 つで、そのままコピーできます。補足は # で始まります。")
        ],
        [.action, .targetOS, .servers, .bypass, .shell] + Parameter.printing,
        [
            Example(
                "wutriage command set --os 10 --proxy proxy.example.com:8080 --bypass '<local>'",
                Text(en: "With its quotes for cmd.", ja: "cmd 用の引用符を付けて示します。"),
                shows: Text(
                    verbatim:
                        "netsh winhttp set proxy proxy-server=\"proxy.example.com:8080\" bypass-list=\"<local>\"")),
            Example(
                "wutriage command show --os xp", Text(en: "What shows the setting on XP.", ja: "XP で設定を表示します。"),
                shows: Text(verbatim: "proxycfg")),
        ])
}
