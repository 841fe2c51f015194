import Facts

/// Settings on the PC, and what Windows says of itself.
extension SpokenStatement {
    private typealias Words = SpokenWords

    private static let winHTTP: [String] = ["winhttp", "netsh", "netsh winhttp", "winhttp 側", "proxycfg"]
    private static let user: [String] = [
        "internet explorer", "ie", "internet options", "internet settings", "browser settings", "system proxy",
        "windows proxy settings", "proxy settings", "in the settings", "lan settings", "ブラウザーの設定", "lan の設定",
        "インターネット オプション",
        "システム プロキシ", "ie の", "ie に", "ie には", "プロキシ設定",
    ]

    static let settings: [SpokenStatement] = [
        SpokenStatement(
            [.init(.winHTTPSetting, .machine(MachineSetting(.direct)), .likely)], .none, winHTTP,
            [
                "direct access", "direct", "no proxy", "empty", "直接アクセス", "プロキシなし", "プロキシの情報は何も", "空",
                "未設定", "プロキシはありません", "設定していません",
            ], unless: ["reset"]),
        SpokenStatement(
            [.init(.winHTTPSetting, .machine(MachineSetting(.static)), .likely)], .anywhere, winHTTP,
            Words.setInWindows + ["is entered", "are entered", "which is entered", "設定済", "プロキシを"],
            unless: ["direct", "no proxy", "直接アクセス", "プロキシなし", "reset", "写"]),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.static])), .likely)], .anywhere, user,
            Words.setInWindows + ["proxy is on"],
            unless: ["no proxy", "プロキシなし", "pac", "script", "自動構成", "winhttp に", "reset"]),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.pac])), .likely)], .anywhere,
            [
                "pac file", "pac script", "pac url", "configuration script", "setup script", "proxy.pac", "wpad.dat",
                "自動構成スクリプト", "セットアップ スクリプト", "pac ファイル",
            ],
            [
                "use", "uses", "use a", "get", "gets", "set", "is set", "entered", "distribute", "configured", "with",
                "mode", "by", "from", "設定", "使", "配布", "入れて", "指定",
            ]),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.autoDetect])), .likely)], .anywhere,
            [
                "automatically detect", "automatically detect settings", "automatic detection", "auto-detect",
                "auto detect", "自動検出", "自動的に検出", "設定を自動的に検出",
            ],
            ["ticked", "on", "enabled", "checked", "is set", "active", "switched on", "チェック", "オン", "有効"],
            unless: ["off", "box is not", "外し", "外れ", "オフ"]),
        SpokenStatement(
            .wpad, "no", .none, ["wpad"],
            [
                "no wpad", "no record", "not found", "not resolve", "cannot be resolved", "can't be resolved",
                "no answer", "引けません", "引けない", "ありません", "登録していません", "見つかりません", "解決できません",
            ]),
        SpokenStatement(
            .wpad, "yes", .anywhere, ["wpad"],
            ["answers", "there is a", "is announced", "resolves", "dhcp option", "配布して", "登録して", "あります"]),
        SpokenStatement(
            .hostsFile, "no", .none, ["hosts file", "hosts ファイル"],
            ["no entries", "empty", "clean", "untouched", "nothing", "何も", "空です", "記載はありません", "書かれていません"]),
        SpokenStatement(
            .hostsFile, "yes", .anywhere, ["hosts file", "hosts list", "hosts ファイル"],
            [
                "microsoft", "names", "entries", "wrote", "contains", "windowsupdate", "its", "書かれ", "記載", "名前",
                "エントリ", "書き込",
            ], unless: ["empty", "何も", "書かれていません"]),
        SpokenStatement(
            .resolves, "not-found", .none,
            ["nslookup", "ping", "resolve", "resolved", "resolves", "名前解決", "名前が引け", "dns"],
            [
                "windowsupdate.com", "download.windowsupdate.com", "update.microsoft.com", "update server name",
                "update names", "update host", "update hosts", "microsoft's names", "更新サーバーの名前", "更新用ホスト",
            ],
            [
                "cannot", "can't", "not", "doesn't", "does not", "no answer", "unknown host", "できません", "できない",
                "引けません", "引けない", "見つかりません",
            ], unless: ["wpad", "blocked"]),
        SpokenStatement(
            .internet, "yes", .none,
            [
                "no internet", "no internet access", "no network", "not connected to the internet",
                "「インターネットなし」", "インターネットなし", "インターネット アクセスなし", "インターネット接続なし", "ネットワークに未接続",
            ],
            [
                "windows", "shows", "show", "says", "icon", "globe", "taskbar", "believes", "thinks", "表示", "アイコン",
                "と出",
            ]),
        SpokenStatement(
            .user, "no", .none,
            ["nobody", "no one", "no user", "noone", "nobody is", "no session", "だれも", "誰も", "ログオンしていない"],
            [
                "signed in", "logged on", "logged in", "logs on", "session open", "logged into", "ログオン", "サインイン",
                "ログイン",
            ]),
        SpokenStatement(
            .serviceDisabled, .none,
            [
                "update service", "windows update service", "wuauserv", "bits service", "background intelligent",
                "cryptographic services", "windows update のサービス", "windows update サービス", "update のサービス",
                "bits サービス", "firewall service", "ファイアウォールをサービスごと",
            ],
            ["disabled", "set to disabled", "無効"]),
        SpokenStatement(
            .downloader, "do", .anywhere, ["delivery optimization", "delivery optimisation", "配信の最適化"],
            ["does the download", "does the downloading", "downloads", "is used", "is on", "使って", "オン", "有効"]),
        SpokenStatement(.scriptInFile, .none, ["file://"]),
        SpokenStatement([.sign(.directTold, .possible)], .none, ["direct access", "直接アクセス"]),
    ]
}
