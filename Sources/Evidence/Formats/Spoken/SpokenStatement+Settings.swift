import Facts

/// Settings on the PC, and what Windows says of itself.
extension SpokenStatement {
    private typealias Words = SpokenWords

    private static let winHTTP: [String] = ["winhttp", "netsh", "netsh winhttp", "winhttp 側", "proxycfg"]
    private static let user: [String] = [
        "internet explorer", "ie", "internet options", "internet settings", "browser settings", "system proxy",
        "windows proxy settings", "proxy settings", "in the settings", "lan settings", "ブラウザーの設定", "lan の設定",
        "インターネット オプション",
        "システム プロキシ", "ie の", "ie に", "ie には", "プロキシ設定", "ユーザーのプロキシ", "ユーザー側", "ユーザー設定", "ブラウザー側",
        "ブラウザ側", "ブラウザのプロキシ", "ブラウザーのプロキシ", "ブラウザに", "ブラウザーに", "the browser has", "users get",
        "user's settings", "user settings", "edge has", "chrome has", "user's proxy", "the user has",
    ]

    private static let unusedScript: [String] = [
        "not use", "don't use", "isn't used", "not used", "使っていない", "使っていません", "使用していません", "使わず", "使っておらず",
        "配布していません", "設定していません", "設定されていません",
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
            Words.setInWindows + [
                "is entered", "are entered", "which is entered", ":8080", ":3128", ":8000", ":8888", "設定済", "プロキシを",
            ],
            unless: ["direct", "no proxy", "直接アクセス", "プロキシなし", "reset", "写"]),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.static])), .likely)], .anywhere, user,
            Words.setInWindows + [
                "proxy is on", "手動設定", "手動で設定", "set manually", "entered by hand", "entered manually",
            ],
            unless: ["no proxy", "プロキシなし", "pac", "script", "自動構成", "自動検出", "winhttp に", "winhttp", "reset", "オフ"]),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.pac])), .likely)], .anywhere,
            [
                "pac", "a pac", "pac file", "pac script", "pac url", "configuration script", "setup script",
                "proxy.pac", "wpad.dat",
                "自動構成スクリプト", "セットアップ スクリプト", "pac ファイル",
            ],
            [
                "use", "uses", "use a", "get", "gets", "set", "is set", "entered", "distribute", "configured", "with",
                "mode", "by", "from", "via", "comes", "pushed", "deployed", "handed out", "points", "設定", "使", "配布",
                "入れて", "指定", "配って", "配信", "配られ", "取得", "参照", "で構成",
            ], unless: unusedScript),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.autoDetect])), .likely)], .anywhere,
            [
                "automatically detect", "automatically detect settings", "automatic detection", "auto-detect",
                "auto detect", "自動検出", "自動的に検出", "設定を自動的に検出",
            ],
            ["ticked", "on", "enabled", "checked", "is set", "active", "switched on", "チェック", "オン", "有効"],
            unless: ["off", "box is not", "外し", "外れ", "オフ"]),
        SpokenStatement(
            [.init(.userSetting, .user(UserSetting(uses: [.autoDetect])), .likely)], .anywhere, ["wpad"],
            [
                "via wpad", "by wpad", "uses wpad", "use wpad", "through wpad", "from wpad", "using wpad", "wpad で",
                "wpad を使",
            ]),
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
            .resolves, "blocked", .none, ["127.0.0.1", "0.0.0.0", "loopback", "::1"],
            ["resolve", "resolved", "resolves", "resolving", "points to", "answers with", "解決", "名前が引け"],
            [
                "windowsupdate.com", "download.windowsupdate.com", "update.microsoft.com", "update server",
                "update servers", "update host", "update hosts", "update names", "microsoft's names", "windows update",
                "更新サーバー", "更新用ホスト", "更新の接続先",
            ], unless: Words.proxy + Words.wsus),
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
            .user, "no", .none,
            [
                "no user session", "at the login screen", "at the logon screen", "at the sign-in screen", "ログオン画面の",
                "サインイン画面の", "no interactive session", "no interactive user", "without a user session",
            ]),
        SpokenStatement(
            .user, "yes", .none,
            [
                "user is logged on", "user is logged in", "user is signed in", "user was logged on",
                "user was logged in",
                "user was signed in", "someone is logged on", "someone is logged in", "someone is signed in",
                "somebody is logged on", "somebody is logged in", "somebody is signed in", "i am logged on",
                "i am logged in", "i am signed in", "i'm logged on", "i'm logged in", "i'm signed in",
                "with a user logged on",
                "while logged on", "while logged in", "while signed in",
            ]
                + Words.joined(
                    ["ログオン", "サインイン", "ログイン"],
                    ["しています", "している状態", "した状態", "中です", "中に失敗", "したまま", "済みです", "しているのに"]),
            unless: Words.works + [
                "nobody", "no one", "no user", "only", "unless", "until", "if", "誰も", "だれも", "間だけ", "ときだけ", "時だけ",
                "かどうか",
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
