/// Where updates come from, who began, how far it went, and what it is that fails.
extension SpokenStatement {
    private typealias Words = SpokenWords

    static let all = source + system + trigger + traffic + product + path + proxyItself + settings + comparison + change

    private static let source: [SpokenStatement] = [
        SpokenStatement(.source, "wsus", .beside, Words.wsus, unless: ["8530", "8531"]),
        SpokenStatement(.source, "wsus-http", .beside, Words.wsus, ["8530", "port 80"], unless: secure),
        SpokenStatement(.source, "wsus-https", .beside, Words.wsus, secure),
        SpokenStatement(.source, "microsoft", .unused, ["wsus", "wsus server", "wsus サーバー", "wsus サーバ"]),
        SpokenStatement(
            .source, "microsoft", .none,
            [
                "off microsoft's servers", "straight off microsoft",
                "directly from microsoft", "straight from microsoft", "from microsoft directly",
                "direct from microsoft",
                "from microsoft's servers", "from microsoft over the internet", "from the microsoft servers",
                "straight from windows update", "directly from windows update", "to windows update directly",
                "direct to windows update", "microsoft update directly", "directly to microsoft",
                "directly with microsoft",
                "out to windows update itself", "straight to microsoft", "windows update for business", "wufb",
                "wsus なし", "wsus は使わ", "wsus を使わ", "wsus ではな", "wsus じゃな", "microsoft から直接",
                "直接 microsoft", "マイクロソフトから直接", "直接マイクロソフト", "インターネットから直接", "windows update から直接",
                "直接 windows update", "マイクロソフトのサーバーから", "microsoft のサーバーから",
            ] + withoutWSUS),
    ]

    private static let secure: [String] = [
        "8531", "over https", "via https", "uses https", "with https", "over ssl", "with ssl", "uses ssl", "https で",
        "ssl で", "ssl 化", "https 化",
    ]

    /// "no WSUS", "are not managed by WSUS", "WSUS isn't used".
    private static let withoutWSUS: [String] =
        Words.joined(
            [
                "no ", "not use ", "don't use ", "doesn't use ", "not using ", "isn't using ", "aren't using ",
                "never used ", "don't have ", "doesn't have ", "haven't got ", "not have ", "without ", "not on ",
                "not pointed at ", "not managed by ", "not connected to ", "not configured for ", "not behind ",
                "neither ", "got rid of ",
            ], ["wsus", "a wsus", "any wsus", "our wsus"])
        + Words.joined(["wsus", "wsus server"], [" is not used", " isn't used", " is not in use", " isn't in use"])

    private static let trigger: [SpokenStatement] = [
        SpokenStatement(
            .trigger, "manual", .none,
            [
                "manual", "manually", "by hand", "by clicking", "runs it himself", "runs it herself", "run it myself",
                "ran it myself", "start it myself",
                "starts it himself", "starts it herself", "started it myself", "checks himself", "checks herself",
                "check myself", "run it themselves", "when i check for updates", "if i check for updates",
                "whenever i check", "press the button", "pressed the button", "pressing the button",
                "click the button", "clicked the button", "click check for updates", "clicking check for updates",
                "press check for updates", "pressing check for updates", "pressing the check for updates",
                "click on check for updates", "i press", "i click", "手動", "手で", "ボタンを押", "チェック] を押",
                "確認] を押", "確認を押", "確認をクリック", "チェックをクリック", "確認ボタン", "を押すと", "を押したら", "をクリックすると",
            ],
            unless: Words.works + ["file", "catalog", "same file", "ファイル", "カタログ"] + untried),
        SpokenStatement(
            .trigger, "manual", .beside,
            [
                "click", "clicks", "clicked", "clicking", "press", "presses", "pressed", "pressing", "hit", "hits",
                "hitting", "push", "pushed", "pushing", "tap", "tapping", "tapped",
            ],
            [
                "the button", "check for updates", "check now", "update now", "search for updates", "retry",
                "try again",
                "button",
            ],
            unless: Words.works + ["file", "catalog", "check online", "online for updates"]),
        SpokenStatement(
            .trigger, "automatic", .none,
            [
                "automatic", "automatically", "scheduled", "on schedule", "nightly run", "by itself", "on its own",
                "overnight", "maintenance window", "in the small hours", "メンテナンス時間", "at night", "every night",
                "nightly", "in the background", "unattended", "自動",
                "スケジュール", "自動更新だけ", "自動更新のとき", "自動更新時", "自動更新が失敗", "自動更新に失敗", "自動更新でエラー", "自動更新がエラー",
                "自動更新で失敗", "夜間", "夜中", "深夜", "バックグラウンド",
            ],
            unless: Words.works + byScript + [" script", "settings", "スクリプト", "タスク"]),
        SpokenStatement(
            .trigger, "script", .none, byScript, unless: Words.privacyTools),
    ]

    private static let untried: [String] = [
        "not tried", "haven't tried", "hasn't tried", "never tried", "not yet tried", "試していません", "試していない", "試しておらず",
    ]

    private static let byScript: [String] = [
        "ansible", "pswindowsupdate", "winrm", "powershell script", "from a script", "by a script", "by script",
        "with a script", "automation tool", "in a script", "remote tool", "task scheduler", "スクリプトから実行",
        "スクリプトで実行", "スクリプトで更新", "powershell から", "powershell で更新", "タスク スケジューラ", "リモートから実行",
    ]

    private static let traffic: [SpokenStatement] = [
        SpokenStatement(
            .traffic, "download", .none,
            [
                "download", "downloads", "downloading", "downloaded", "0 %", "0%", "0 percent", "0 per cent",
                "zero percent", "pulling the files", "pulls the files", "fetching the files", "fetches the files",
                "ダウンロード", "0 ％", "0％",
            ],
            unless: [
                "from our site", "tool from", "before any download", "before the download", "ダウンロードの前", "installer",
                "offline", "standalone", "catalog", "media creation", "iso", "other sites", "other downloads",
                "other files", "any file", "オフライン", "カタログ", "インストーラー", "ほかのダウンロード", "他のダウンロード",
            ] + Words.works),
        SpokenStatement(
            .traffic, "scan", .none,
            [
                "scan", "scans", "scanning", "check for updates", "checks for updates", "checking for updates",
                "search for updates", "searching for updates", "searches for updates", "looking for updates",
                "update search", "update check", "検出", "スキャン", "更新の確認", "更新プログラムの確認", "更新プログラムのチェック",
                "更新プログラムを確認", "更新を確認", "更新プログラムを検索", "更新の検索", "更新プログラムの検索", "更新の検出", "更新チェック",
            ],
            unless: Words.scanner + ["check for updates from", "online for updates", "virus scan"] + Words.works),
        SpokenStatement(
            .traffic, "scan", .none, ["the search", "the check", "検索", "確認中"],
            [
                "never finishes", "never ends", "hangs", "forever", "spins", "endless", "endlessly", "does not end",
                "doesn't end", "does not finish", "doesn't finish", "終わりません", "終わらない", "止まりま", "進みません", "進まない",
            ], unless: Words.scanner + ["search engine", "検索エンジン"]),
        SpokenStatement(
            .traffic, "download", .none,
            [
                "nothing comes down", "does not come down", "doesn't come down", "don't come down", "nothing arrives",
                "nothing is downloaded", "落ちてきません", "落ちてこない",
            ]),
        SpokenStatement(
            .traffic, "install", .none,
            [
                "rolled back", "rolls back", "rollback", "while installing", "during installation",
                "during the installation", "undoing changes", "reverting changes", "インストール中", "インストールを押",
                "元に戻", "ロールバック", "変更を元に",
            ]),
    ]

    private static let product: [SpokenStatement] = [
        SpokenStatement(.what, "store", .beside, Words.storeWords),
        SpokenStatement(
            .what, "store", .beside, ["the store", "store", "ストア"],
            [
                "app", "apps", "download", "downloads", "install", "installs", "update", "updates", "open", "アプリ", "更新",
                "ダウンロード", "インストール", "開け", "開き", "エラー", "接続", "つなが",
            ], unless: ["component store", "our store", "stores", "店舗"]),
        SpokenStatement(
            .what, "wsus-sync", .none, ["wsus"],
            [
                "synchronization", "synchronisation", "synchronize", "synchronise", "synchronizes", "synchronizing",
                "sync", "syncs", "同期",
            ], unless: ["clients"]),
        SpokenStatement(
            .what, "wsus-sync", .none, ["wsus server", "wsus サーバー", "server itself"],
            ["cannot fetch", "can't fetch", "download", "downloads", "fetch", "ダウンロード", "取って", "取得"],
            ["from microsoft", "the server itself", "microsoft から"], unless: ["clients", "クライアント"]),
        SpokenStatement(
            .what, "bits-job", .none, ["bits"],
            [
                "our program", "our own", "updater", "build pipeline", "installer", "developer tool", "script",
                "own program", "another program", "our software", "自社", "スクリプト", "ツール", "プログラムから", "インストーラー",
            ]),
    ]
}
