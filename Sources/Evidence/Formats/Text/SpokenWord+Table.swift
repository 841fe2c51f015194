/// The words, by the question that they answer.
extension SpokenWord {
    static let all =
        source + trigger + traffic + product + between + proxy + works + changed

    private static let source = [
        SpokenWord(["wsus", "our update server", "internal update server", "社内の更新サーバー"], .source, "wsus"),
        SpokenWord(["Configuration Manager", "SCCM", "ConfigMgr", "software update point"], .source, "wsus"),
    ]

    private static let trigger = [
        SpokenWord(
            ["manual", "manually", "by hand", "手動", "手で", "press the button", "pressed the button", "ボタンを押"], .trigger,
            "manual"),
        SpokenWord(
            ["automatic", "automatically", "scheduled", "自動", "スケジュール"], .trigger, "automatic",
            unlessBefore: [
                " detect", " config", " proxy", " script", " updates off", "検出", "構成", "プロキシ", "更新は", "で、",
            ]),
        SpokenWord(["ansible", "pswindowsupdate", "winrm"], .trigger, "script"),
    ]

    private static let traffic = [
        SpokenWord(
            ["download", "downloads", "downloading", "downloaded", "ダウンロード"], .traffic, "download",
            unlessBefore: [".windowsupdate", " server", " site"]),
        SpokenWord(
            [
                "scan", "scans", "scanning", "check for updates", "checks for updates", "checking for updates",
                "searching for updates", "検出", "スキャン", "更新の確認", "更新プログラムの確認",
            ],
            .traffic, "scan"),
        SpokenWord(["rolled back", "while installing", "インストール中", "インストールを押"], .traffic, "install"),
    ]

    private static let product = [
        SpokenWord(
            [
                "Microsoft Store", "the Store", "winget", "WSL", "Linux subsystem", "subsystem for Linux", "ストア",
                "Features on Demand", "オプション機能",
            ],
            .what, "store"),
        SpokenWord(
            ["WSUS synchronization", "WSUS synchronisation", "our WSUS server cannot fetch", "Microsoft との同期"], .what,
            "wsus-sync"),
    ]

    private static let between = [
        SpokenWord(
            ["no proxy", "without a proxy", "know of no proxy", "プロキシは使っていません", "プロキシは使っていない", "プロキシなし", "プロキシはありません"],
            .between, "no-proxy", unlessBefore: [" program", " server)", " サーバー", "の "], .possible),
        SpokenWord(
            ["AdGuard", "Pi-hole", "pihole", "DNS filter", "DNS フィルター", "DNS server that blocks", "NextDNS"], .between,
            "dns-filter"),
        SpokenWord(
            ["Network Security Group", "ネットワーク セキュリティ グループ", "NSG", "packet filter", "パケット フィルター"], .between,
            "company-firewall"),
        SpokenWord(
            [
                "Shadowsocks", "XX-Net", "GoodbyeDPI", "Steam++", "Watt Toolkit", "v2ray", "Clash", "Fiddler", "cntlm",
                "proxy on this PC", "proxy that runs on this machine", "own loopback address", "loopback address",
            ],
            .between, "local-program"),
        SpokenWord(
            [
                "privacy tool", "telemetry", "privacy.sexy", "simplewall", "WindowsSpyBlocker",
                "stop Windows from spying",
                "O&O ShutUp",
            ],
            .between, "pc-filter"),
        SpokenWord(
            [
                "through a proxy", "behind a proxy", "behind a firewall and proxy", "プロキシ経由", "プロキシを経由", "プロキシを通",
                "プロキシ サーバーを通", "Squid", "URL フィルター", "web gateway", "Web ゲートウェイ", "ISA Server",
            ],
            .between, "company-proxy"),
        SpokenWord(["cache server", "キャッシュ サーバー", "lancache"], .between, "cache"),
    ]

    private static let proxy = [
        SpokenWord(
            [
                "asks for a name and password", "asks for a login", "log on to that proxy", "log on to the proxy",
                "proxy with a login", "認証が必要", "認証プロキシ", "認証を求め",
            ],
            .sign, EvidenceSign.loginTold.rawValue),
        SpokenWord(
            [
                "opens TLS", "TLS inspection", "SSL inspection", "SSL bump", "opens the encrypted traffic", "SSL 復号",
                "SSL インスペクション", "TLS インスペクション", "opened and cached the encrypted traffic", "interception on",
            ],
            .inspection, "yes"),
        SpokenWord(["hosts file", "hosts list", "hosts ファイル"], .hostsFile, "yes", .possible),
        SpokenWord(["file://"], .sign, EvidenceSign.scriptInFile.rawValue),
        SpokenWord(["direct access", "直接アクセス"], .sign, EvidenceSign.directTold.rawValue),
    ]

    private static let works = [
        SpokenWord(
            ["browser works", "web pages open", "surfing is fine", "ブラウザーでは普通", "ほかのサイトは見られ", "allowed sites work"],
            .works, "browser"),
        SpokenWord(["take the proxy away", "without the proxy it works", "プロキシを外すと"], .works, "without-proxy"),
        SpokenWord(["somebody signs in", "サインインしていると", "ログオンしていると"], .works, "signed-in"),
        SpokenWord(["オンラインで Windows Update に問い合わせ", "check online for updates"], .works, "online-check"),
    ]

    private static let changed = [
        SpokenWord(["after the last monthly update", "the last monthly update went on"], .changed, "windows"),
        SpokenWord(["new WSUS", "新しい WSUS", "WSUS を移し"], .changed, "wsus"),
    ]
}
