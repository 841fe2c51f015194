import Facts

extension InputLooks {
    /// What is known of finding an input; where the walk asks for the same, what its question says.
    ///
    /// - Parameter input: by its name in `ProxyInputs`.
    public static func of(_ input: String) -> InputLooks {
        switch input {
        case "windows": windows
        case "traffic": InputLooks(asking: "traffic", more: [.reportInLog])
        case "user": InputLooks(asking: "user", more: [.linesOfQueryUser])
        case "wpad": InputLooks(asking: "wpad", more: [.addressOfWPAD])
        case "source": InputLooks(asking: "source", looks: [.wsusServer])
        case "fallback": InputLooks(asking: "fallback", looks: [.userProxyAllowed])
        case "downloader": InputLooks(asking: "downloader", looks: [.bypassMode])
        case "ie.auto-detect": InputLooks(asking: "ie", looks: [.detectionTicked])
        case "ie.pac": InputLooks(asking: "ie", looks: [.scriptSet, .scriptTicked])
        case "ie.static": InputLooks(asking: "ie", looks: [.serverSet, .serverTicked])
        case "winhttp":
            InputLooks(asking: "winhttp", looks: [.directAccess, .proxyServer, .advproxy], more: [.noReportOfProxycfg])
        case "per-machine": deviceWide
        case "account": account
        default: InputLooks(asking: input)
        }
    }

    private init(asking question: String, looks: [Look] = [], more: [Statement] = []) {
        let words = QuestionWords.of(question)
        self.init(ways: [words.findOut], shows: words.shows, looks: looks, facts: words.facts + more)
    }

    private static let windows = InputLooks(
        ways: [
            Text(
                en: "winver opens a window with version and build, ver prints them. Build 20348 and higher are \"11, "
                    + "2022 on\"; 22H2 (build 19045) is the 10 from 2022-04 on.",
                ja: "winver はバージョンとビルドを画面に、ver はコマンド プロンプトに表示します。ビルド 20348 以降は"
                    + "「11、2022 以降」、22H2 (ビルド 19045) は「10 (2022-04 から)」です。"),
            Text(
                en: "Any other build of 10: look for the newest month in the update history.",
                ja: "それ以外の 10 では、更新の履歴で最新の月を確認します。"),
        ],
        shows: Triage.os.words.shows + [.installedUpdates],
        looks: [], facts: [.numberOfVersion])

    private static let deviceWide = InputLooks(
        ways: [
            Text(
                en:
                    "ProxySettingsPerUser 0x0 in the first key means device-wide; 0x1, or no such line, means per user. "
                    + "Where it is device-wide, the second key holds the proxy.",
                ja: "1 つ目のキーで ProxySettingsPerUser が 0x0 なら PC 全体の設定です。0x1 か行がなければユーザーごとの設定"
                    + "です。PC 全体の場合、プロキシは 2 つ目のキーにあります。")
        ],
        shows: ShowCommand.deviceWide, looks: [.perMachine], facts: [.keptForMachine])

    private static let account = InputLooks(
        ways: [
            Text(
                en: "Run it as administrator, and read which kind of use is in force.",
                ja: "管理者として実行したコマンド プロンプトで実行し、有効な方式を確認します。")
        ],
        shows: [.accountSetting], looks: [], facts: [.keptByAccount, .everyUse, .noReportOfBitsadmin])
}

extension Statement {
    static let reportInLog = Statement(
        Text(
            en: "We conclude that a report fails unseen: no window tells of it, only a log.",
            ja: "レポートの失敗は画面に表示されず、ログにだけ残ると推測されます。"),
        .inferred, [])

    static let numberOfVersion = Statement(
        Text(
            en:
                "ver prints the number in square brackets. We conclude that only the words around it differ by language.",
            ja: "ver はバージョン番号を [ ] の中に表示します。言語によって異なり得るのは、前後の語だけと推測されます。"),
        .inferred, [])

    static let linesOfQueryUser = Statement(
        Text(
            en: "query user prints a line for each user, in this order: name, session, ID, state, idle time, time of "
                + "signing in. A > stands before the session that it is run in.",
            ja: "query user はユーザーごとに 1 行を、ユーザー名、セッション名、ID、状態、アイドル時間、ログオン時刻の順に"
                + "表示します。実行中のセッションの先頭には > が付きます。"),
        .singleSource, [.queryUser])

    static let addressOfWPAD = Statement(
        Text(
            en: "nslookup first names the DNS server and its address. Only an address further below, after the name "
                + "wpad, is an answer. We conclude that the order is the same in every language.",
            ja: "nslookup は、最初に DNS サーバーの名前とアドレスを表示します。その下の、wpad で始まる名前に続くアドレスが応答です。"
                + "この順序は言語によらず同じと推測されます。"),
        .inferred, [])

    static let noReportOfProxycfg = Statement(
        Text(
            en: "What proxycfg prints we have not seen. We conclude that it is the same setting in other words.",
            ja: "proxycfg の実際の出力は入手できていません。同じ設定が別の表現で表示されると推測されます。"),
        .inferred, [.proxycfg])

    static let everyUse = Statement(
        Text(
            en: "getieproxy shows the values of every kind of use, not only of the one that is in force.",
            ja: "getieproxy は、有効な方式だけでなく、すべての方式の値を表示します。"),
        .singleSource, [.bitsadmin])

    static let noReportOfBitsadmin = Statement(
        Text(
            en: "What getieproxy prints we have not seen.", ja: "getieproxy の実際の出力は入手できていません。"),
        .inferred, [])
}
