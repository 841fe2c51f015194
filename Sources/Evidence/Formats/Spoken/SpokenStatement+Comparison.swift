/// What works all the same, and what was changed.
extension SpokenStatement {
    private typealias Words = SpokenWords

    /// With the thing off it works: that the thing is there is said with it.
    private static func off(_ thing: String, _ words: [String], unless: [String] = []) -> SpokenStatement {
        SpokenStatement(
            [.word(.works, "filter-off"), .word(.between, thing)], .anywhere, words, Words.off, Words.works,
            unless: unless)
    }

    private static let percents: [String] = (1...99).flatMap {
        ["\($0) %", "\($0)%", "\($0) percent", "\($0) per cent", "\($0) ％"]
    }

    private static let thisOne: [String] = [
        "only this one", "only this machine", "only this pc", "only this computer", "just this one", "just this pc",
        "just this machine", "one single machine", "only one pc", "only one machine", "only one computer",
        "a single pc", "limited to one", "limited to this", "nobody else has", "no one else has", "one pc only",
        "この 1 台だけ", "この pc だけ", "この端末だけ", "1 台だけ", "特定の pc だけ", "この pc のみ", "この 1 台のみ",
    ]

    static let comparison: [SpokenStatement] = [
        SpokenStatement(
            .works, "other-network", .anywhere,
            [
                "at home", "from home", "home network", "home office", "hotspot", "mobile hotspot", "tethering",
                "tethered", "another network", "other network", "other networks", "different network", "guest network",
                "guest wi-fi", "guest wifi", "mobile network", "mobile data", "my mobile", "my phone", "the phone",
                "phone's", "4g", "5g", "lte", "cellular", "another internet connection",
                "other internet connection", "outside the office", "outside the company", "other sites of ours",
                "other customers", "all our other customers", "家では", "家だと", "家の", "自宅", "テザリング", "スマホ",
                "別のネットワーク", "別の回線", "ほかの回線", "他の回線", "他のネットワーク", "ほかのネットワーク", "ゲスト wi-fi", "モバイル回線", "社外では",
            ], Words.works, unless: ["vpn"]),
        SpokenStatement(
            .works, "other-pc", .anywhere,
            [
                "other pcs", "other computers", "other machines", "other clients", "other servers", "the others",
                "all others", "the rest", "next to it", "next door", "the next desk", "same model", "hers", "his",
                "colleague's pc", "colleague's", "another pc",
                "another computer", "another machine", "another server", "desktops", "pcs are", "machines are",
                "clients are", "servers are", "others are", "neighbour's", "ほかの pc", "他の pc", "別の pc", "ほかの端末",
                "他の端末", "隣の pc", "隣の席", "同じ機種の", "同型の", "別の社員の", "同僚の pc", "他のサーバー", "ほかのサーバー", "ほかのクライアント", "他のクライアント",
                "の pc は", "の端末は", "別の端末",
            ], Words.works, unless: ["もう一度"]),
        SpokenStatement(
            .works, "other-pc", .none, thisOne,
            [
                "affected", "fails", "failing", "has it", "has this", "has the problem", "happens", "limited to one",
                "limited to this", "nobody else has", "no one else has", "失敗", "エラー", "できません",
                "できない", "発生", "起き",
            ]),
        SpokenStatement(
            .works, "browser", .anywhere, Words.browser, Words.works + Words.opens,
            unless: Words.localPrograms + [
                "windows update のサイト", "オンライン", "check online", "site opens", "許可した", "許可された",
            ]),
        SpokenStatement(
            .works, "without-proxy", .anywhere,
            [
                "without the proxy", "without a proxy", "without proxy", "proxy off", "proxy switched off",
                "proxy turned off", "proxy removed", "proxy disabled", "bypassing the proxy", "bypass the proxy",
                "past the proxy", "around the proxy", "take the proxy away", "take the proxy out", "remove the proxy",
                "disable the proxy", "turn the proxy off", "turn off the proxy", "プロキシを外すと", "プロキシを外せば", "プロキシを切ると",
                "プロキシなしだと", "プロキシなしなら", "プロキシなしでは", "プロキシを経由しない", "プロキシを経由しなければ", "プロキシを通さな",
                "プロキシを無効に", "プロキシをオフに",
            ], Words.works + ["work", "updates work", "downloads work", "経由しないと成功"]),
        off("local-program", Words.localPrograms + Words.vpn),
        off("scanner", Words.scanner, unless: Words.firewall),
        off("pc-filter", Words.privacyTools),
        off("dns-filter", Words.dnsFilters),
        off("company-firewall", Words.firewall, unless: Words.scanner + ["windows firewall", "windows ファイアウォール"]),
        SpokenStatement(
            .works, "signed-in", .anywhere,
            [
                "is logged on", "logged on", "logged in", "signed in", "signs in", "logs on", "logs in", "ログオンしていれば",
                "ログオンしていると", "ログオンすると", "サインインしていると", "サインインすると", "サインインしていれば", "ログインしていれば", "ログインすると",
            ], Words.works, unless: ["nobody", "no one"]),
        SpokenStatement(
            .works, "manual-only", .anywhere,
            [
                "by hand", "manually", "manual", "手動", "手で", "手動なら", "press the button", "確認ボタンを押", "ボタンを押", "自分で",
                "チェック] を押", "確認] を押",
            ],
            Words.works, unless: ["file", "same file", "ファイル", "カタログ", "catalog", "web request", "でも自動でも"]),
        SpokenStatement(
            .works, "part", .none, percents + ["half way", "halfway", "half of", "part way", "partway", "途中"],
            [
                "stops", "stopped", "stuck", "hangs", "freezes", "dies", "died", "breaks off", "broke off", "aborts",
                "no further", "止ま", "進ま", "進みません", "固ま", "動かな", "動きません", "切れ",
            ]),
        SpokenStatement(
            .works, "other-updates", .none,
            [
                "other updates", "all other updates", "every other update", "smaller updates", "definition updates",
                "defender definitions", "definitions", "malware removal tool", "drivers",
                "ほかの更新は", "他の更新は", "ほかの更新プログラムは", "他の更新プログラムは", "それ以外の更新",
            ],
            Words.works + [
                "install", "installed", "arrive", "arrived", "do arrive", "come", "do come", "入る", "入りま", "入って", "適用でき",
                "成功し",
            ]),
        SpokenStatement(
            .works, "online-check", .anywhere,
            [
                "check online", "checking online", "online check", "online for updates", "check online for updates",
                "オンラインで", "オンラインの確認", "microsoft update に問い合わせ", "windows update に問い合わせ",
            ], Words.works, unless: ["ebay"]),
    ]

    static let change: [SpokenStatement] = [
        SpokenStatement(
            .changed, "network", .none, Words.networkDevice, Words.replaced, Words.since,
            unless: ["windows firewall", "windows ファイアウォール", "proxy settings", "winhttp", "ie"] + Words.localPrograms),
        SpokenStatement(
            .changed, "pc-tool", .beside,
            Words.privacyTools + ["optimizer", "clean-up tool", "cleanup tool", "tuning tool"],
            ["ran", "run", "applied", "used", "executed", "since", "after", "実行", "使っ", "適用", "かけ"]),
        SpokenStatement(
            .changed, "pc-tool", .none, ["script", "scripts", "tool", "tools", "スクリプト", "ツール"],
            ["telemetry", "spying", "debloat", "privacy", "テレメトリ", "プライバシー", "軽量化"],
            ["ran", "run", "applied", "executed", "実行", "使っ", "適用", "かけ"]),
        SpokenStatement(
            .changed, "wsus", .beside, ["wsus", "update server", "software update point", "wsus サーバー", "更新サーバー"],
            [
                "moved", "migrated", "new wsus", "replaced", "rebuilt", "upgraded", "reinstalled", "new server",
                "switched off for good", "移行", "移しま", "移した", "新しい wsus", "立て", "構築し直", "作り直", "入れ替え", "サーバー自身に",
            ], unless: ["spoken"]),
        SpokenStatement(
            .changed, "moved", .none,
            [
                "left the domain", "out of the domain", "removed from the domain", "from the domain",
                "left the company network", "no longer in the domain", "was a member of the",
                "was moved to another", "moved to another office", "moved to another site",
                "away from the work network",
                "away from the office", "ドメインから外", "ドメインから抜け", "ワークグループに", "ドメインを抜け", "ドメインを離脱", "移設", "引っ越し", "別の拠点に移",
            ]),
        SpokenStatement(
            .changed, "new", .none,
            [
                "brand new", "freshly installed", "fresh installation", "fresh install", "is a fresh",
                "newly installed",
                "newly set up", "clean install", "clean installation", "from scratch", "never updated",
                "never been updated", "never been patched", "never patched", "just built", "just reinstalled",
                "reinstalled from", "newly built", "built from the template", "new installation", "out of the box",
                "has never worked", "never worked", "for the first time", "just set up", "set up anew", "新品",
                "新しくセットアップ", "クリーン インストール", "素の状態", "一度も更新", "一度も成功", "入れたばかり", "セットアップしたばかり", "入れ直したばかり", "入れ直した直後",
                "再インストールしたばかり", "導入したばかり", "買ったばかり", "初期化したばかり",
            ]),
        SpokenStatement(
            .changed, "windows", .none,
            [
                "cumulative update", "monthly update", "patch tuesday", "feature update", "monthly rollup",
                "last month's updates", "this month's updates", "更新プログラムを入れ", "更新プログラムを適用", "ロールアップを入れ",
                "ロールアップを適用", "累積更新", "月例の更新", "大型アップデート",
            ], ["since", "after", "went on", "てから", "した後", "たら", "たところ", "以降", "以来"],
            unless: ["wsus サーバー自身", "on the wsus", "same", "another", "offered", "waiting"]),
        SpokenStatement(
            .changed, "nothing", .none,
            [
                "nothing has been changed", "nothing was changed", "nothing changed", "changed nothing",
                "not touched any", "not touched anything", "haven't touched", "touched nothing", "no changes on",
                "no changes were made", "not changed anything", "haven't changed anything", "nobody changed anything",
                "nobody had changed", "何も変えていません", "何も変更していません", "変更はありません", "変更はしていません", "何も変わっていません",
                "設定は変えていません",
            ], unless: ["web server", "proxy", "firewall", "プロキシ"]),
    ]
}
