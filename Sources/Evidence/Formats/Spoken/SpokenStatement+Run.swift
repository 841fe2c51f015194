/// Where updates come from, who began, how far it went, and what it is that fails.
extension SpokenStatement {
    private typealias Words = SpokenWords

    static let all = source + trigger + traffic + product + path + proxyItself + settings + comparison + change

    private static let source: [SpokenStatement] = [
        SpokenStatement(.source, "wsus", .beside, Words.wsus),
        SpokenStatement(
            .source, "microsoft", .none,
            [
                "no wsus", "not use wsus", "don't use wsus", "not using wsus", "never used wsus", "don't have wsus",
                "not have wsus", "without wsus", "directly from microsoft", "straight from microsoft",
                "from microsoft directly", "direct from microsoft", "from microsoft's servers",
                "from microsoft over the internet", "wsus は使っていません", "wsus は使わ", "wsus を使わ", "wsus は使っていない",
                "wsus はありません", "wsus はない", "wsus なし", "microsoft から直接", "インターネットから直接",
            ]),
    ]

    private static let trigger: [SpokenStatement] = [
        SpokenStatement(
            .trigger, "manual", .none,
            [
                "manual", "manually", "by hand", "press the button", "pressed the button", "pressing the button",
                "click the button", "clicked the button", "click check for updates", "clicking check for updates",
                "press check for updates", "pressing check for updates", "pressing the check for updates",
                "click on check for updates", "i press", "i click", "手動", "手で", "ボタンを押", "チェック] を押",
                "確認] を押", "確認を押", "確認をクリック", "チェックをクリック", "確認ボタン", "を押すと", "を押したら", "をクリックすると",
            ],
            unless: Words.works + ["file", "catalog", "same file", "ファイル", "カタログ"]),
        SpokenStatement(
            .trigger, "automatic", .none,
            [
                "automatic", "automatically", "scheduled", "on schedule", "nightly run", "by itself", "自動",
                "スケジュール", "自動更新だけ", "自動更新のとき",
            ],
            unless: Words.works + [" script", "settings"]),
        SpokenStatement(
            .trigger, "script", .none,
            [
                "ansible", "pswindowsupdate", "winrm", "powershell script", "from a script", "by a script",
                "by script", "with a script", "automation tool", "in a script", "remote tool", "task scheduler",
                "スクリプトから実行", "スクリプトで実行", "スクリプトで更新", "powershell から", "powershell で更新", "タスク スケジューラ",
                "リモートから実行",
            ], unless: Words.privacyTools),
    ]

    private static let traffic: [SpokenStatement] = [
        SpokenStatement(
            .traffic, "download", .none,
            [
                "download", "downloads", "downloading", "downloaded", "0 %", "0%", "0 percent", "0 per cent",
                "zero percent", "ダウンロード", "0 ％", "0％",
            ], unless: ["from our site", "tool from", "before any download", "before the download", "ダウンロードの前"]),
        SpokenStatement(
            .traffic, "scan", .none,
            [
                "scan", "scans", "scanning", "check for updates", "checks for updates", "checking for updates",
                "search for updates", "searching for updates", "searches for updates", "looking for updates",
                "update search", "update check", "検出", "スキャン", "更新の確認", "更新プログラムの確認", "更新プログラムのチェック",
                "更新プログラムを確認", "更新を確認", "更新プログラムを検索", "更新の検索", "更新プログラムの検索", "更新の検出", "更新チェック",
            ], unless: Words.scanner + ["check for updates from", "online for updates"]),
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
