/// What works all the same.
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
        "only my pc", "only my machine", "only my computer", "only my laptop", "only this one", "only this machine",
        "only this pc", "only this computer", "just this one", "just this pc",
        "just this machine", "one single machine", "only one pc", "only one machine", "only one computer",
        "a single pc", "limited to one", "limited to this", "nobody else has", "no one else has", "one pc only",
        "この 1 台だけ", "この pc だけ", "この端末だけ", "1 台だけ", "特定の pc だけ", "この pc のみ", "この 1 台のみ",
    ]

    private static let otherNetwork: [String] = [
        "at home", "from home", "home network", "home office", "hotspot", "mobile hotspot", "tethering",
        "tethered", "another network", "other network", "other networks", "different network", "guest network",
        "guest wi-fi", "guest wifi", "mobile network", "mobile data", "my mobile", "my phone", "the phone",
        "phone's", "4g", "5g", "lte", "cellular", "another internet connection",
        "other internet connection", "outside the office", "outside the company", "other sites of ours",
        "other customers", "all our other customers", "家では", "家だと", "家の", "自宅", "テザリング", "スマホ",
        "別のネットワーク", "別の回線", "ほかの回線", "他の回線", "他のネットワーク", "ほかのネットワーク", "ゲスト wi-fi", "モバイル回線", "社外では",
        "another line", "different line", "different location", "another location", "outside our network",
        "private network", "home internet", "personal hotspot", "hot spot", "外のネットワーク", "家のネットワーク", "携帯回線",
        "携帯の回線", "スマートフォン", "ポケット wi-fi", "モバイル ルーター", "自宅の回線", "社外から", "持ち帰ると", "別拠点", "ほかの拠点", "他の拠点",
    ]

    private static let otherPC: [String] = [
        "other pcs", "other computers", "other machines", "other clients", "other servers", "the others",
        "all others", "the rest", "next to it", "next door", "the next desk", "same model", "hers", "his",
        "colleague's pc", "colleague's", "another pc",
        "another computer", "another machine", "another server", "desktops", "pcs are", "machines are",
        "clients are", "servers are", "others are", "neighbour's", "ほかの pc", "他の pc", "別の pc", "ほかの端末",
        "他の端末", "隣の pc", "隣の席", "同じ機種の", "同型の", "別の社員の", "同僚の pc", "他のサーバー", "ほかのサーバー", "ほかのクライアント", "他のクライアント",
        "の pc は", "の端末は", "別の端末",
        "all other pcs", "other laptops", "other devices", "other users", "other workstations", "other clients",
        "everyone else", "everybody else", "the whole team", "neighbouring pc", "identical machine", "identical pc",
        "別のパソコン", "他のパソコン",
        "ほかのパソコン", "隣のパソコン", "隣の端末", "別のマシン", "他のマシン", "ほかのマシン", "他の人", "ほかの人", "他のユーザー", "ほかのユーザー",
        "他の利用者", "同僚の", "別のサーバー", "他の機器",
    ]

    /// It works while somebody is signed in, and only then.
    private static let onlySignedIn: [String] =
        Words.joined(
            ["ログオン", "サインイン", "ログイン"],
            [
                "していれば", "していると", "すると", "している間", "しているとき", "している時", "しているあいだ", "している場合", "中は", "中なら", "時は",
                "中だけ", "中のみ", "時だけ", "時のみ", "したときだけ", "した時だけ", "したら", "すれば", "後は",
            ])

    private static let signedIn: [String] = [
        "is logged on", "logged on", "logged in", "signed in", "signs in", "logs on", "logs in", "sign in", "log in",
        "log on",
    ]

    static let comparison: [SpokenStatement] = [
        SpokenStatement(.works, "other-network", .anywhere, otherNetwork, Words.works, unless: ["vpn"]),
        SpokenStatement(
            .works, "other-network", .none, otherNetwork, Words.absent, unless: ["vpn", "either", "でも"]),
        SpokenStatement(.works, "other-pc", .anywhere, otherPC, Words.works, unless: ["もう一度"]),
        SpokenStatement(.works, "other-pc", .none, otherPC, Words.absent, unless: ["either", "でも"]),
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
            .works, "signed-in", .anywhere, signedIn + onlySignedIn, Words.works,
            unless: ["nobody", "no one", "no user", "portal"] + Words.proxy),
        SpokenStatement(
            .works, "signed-in", .none,
            [
                "only updates", "only update", "only works", "only work", "only runs", "only run", "only succeeds",
                "only goes", "only gets", "only starts", "only downloads", "only while", "only when", "only if",
                "only as long",
            ], signedIn, unless: Words.failing + ["nobody", "no one", "no user"]),
        SpokenStatement(.works, "signed-in", .none, ["unless", "until"], signedIn),
        SpokenStatement(
            .works, "signed-in", .none,
            Words.joined(
                ["ログオン", "サインイン", "ログイン"],
                [
                    "していないと、", "していないと失敗", "していないと更新", "していないとエラー", "しないと、", "しないと失敗", "しないと更新", "しなければ", "していなければ",
                    "するまで",
                ]),
            Words.failing),
        SpokenStatement(
            .works, "manual-only", .anywhere,
            [
                "by hand", "manually", "manual", "手動", "手で", "手動なら", "press the button", "確認ボタンを押", "ボタンを押", "自分で",
                "チェック] を押", "確認] を押", "click the button", "i press", "start it myself", "start it by hand",
            ],
            Words.works, unless: ["file", "same file", "ファイル", "カタログ", "catalog", "web request", "でも自動でも"]),
        SpokenStatement(
            .works, "part", .none,
            percents + ["half way", "halfway", "half of", "about half", "to half", "part way", "partway", "途中"],
            [
                "stops", "stopped", "stuck", "hangs", "freezes", "dies", "died", "breaks off", "broke off", "aborts",
                "no further", "止ま", "進ま", "進みません", "固ま", "動かな", "動きません", "切れ",
            ]),
        SpokenStatement(
            .works, "other-updates", .none,
            [
                "other updates", "all the rest", "the rest went in", "the rest of the updates", "all other updates",
                "every other update", "smaller updates", "definition updates",
                "defender definitions", "definitions", "malware removal tool", "drivers",
                "ほかの更新は", "他の更新は", "ほかの更新プログラムは", "他の更新プログラムは", "それ以外の更新",
            ],
            Words.works + [
                "install", "installed", "went in", "arrive", "arrived", "do arrive", "come", "do come", "入る", "入りま",
                "入って", "適用でき",
                "成功し",
            ]),
        SpokenStatement(
            .works, "other-updates", .none,
            [
                "only this update", "only this one update", "only this single update", "just this update",
                "just this one update", "only one update", "only this kb", "only this one kb", "just this kb",
                "just this one kb", "one particular update", "one specific update", "この更新だけ", "この更新プログラムだけ",
                "この kb だけ", "特定の更新だけ", "特定の更新プログラムだけ", "1 つの更新だけ",
            ], Words.failing),
        SpokenStatement(
            .works, "online-check", .anywhere,
            [
                "check online", "checking online", "online check", "online for updates", "check online for updates",
                "オンラインで", "オンラインの確認", "microsoft update に問い合わせ", "windows update に問い合わせ",
            ], Words.works, unless: ["ebay"]),
    ]
}
