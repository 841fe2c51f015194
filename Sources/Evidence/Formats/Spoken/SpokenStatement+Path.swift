/// What is on the way, and how the proxy behaves.
extension SpokenStatement {
    private typealias Words = SpokenWords

    static let path: [SpokenStatement] = [
        SpokenStatement(.between, "company-proxy", .beside, Words.companyProxies, unless: Words.localPrograms),
        SpokenStatement(
            .between, "company-proxy", .anywhere, ["through", "via", "behind", "over", "by way of", "goes out by"],
            Words.proxy, unless: Words.localPrograms + ["local"]),
        SpokenStatement(
            .between, "no-proxy", .unused, Words.proxy,
            unless: Words.companyProxies + ["vpn"], unlessNear: aboutSettings),
        SpokenStatement(
            .between, "no-proxy", .none,
            [
                "there is no proxy", "never had a proxy", "not behind a proxy", "not behind any proxy",
                "doesn't use a proxy", "doesn't use any proxy", "uses no proxy", "none of our pcs use a proxy",
                "not go through a proxy", "don't go through a proxy", "doesn't go through a proxy", "no proxy server",
                "no proxy servers", "haven't got a proxy", "no proxy", "no proxies", "not use a proxy",
                "not use any proxy", "don't use a proxy",
                "don't use any proxy", "not using a proxy", "don't have a proxy", "not have a proxy", "isn't a proxy",
                "isn't any proxy", "is not a proxy", "not any proxy", "without a proxy", "no proxies here",
                "without any proxy",
                "no web proxy", "direct internet connection", "プロキシは使っていません", "プロキシは使っていない", "プロキシを使っていない",
                "プロキシを使っていません", "プロキシは使用していません", "プロキシは使用していない", "プロキシなしの環境", "プロキシなしで直接", "プロキシを介さず", "プロキシは置いて",
                "プロキシは存在し", "プロキシは導入して", "プロキシのない環境",
                "プロキシはない", "プロキシはありません", "プロキシ サーバーはない", "プロキシ サーバーはありません", "プロキシ サーバーは使",
                "プロキシは利用していません", "プロキシはなし",
            ],
            unless: Words.companyProxies, unlessNear: aboutSettings),
        SpokenStatement(
            .between, "company-firewall", .none, Words.firewall + ["network security group", "nsg"],
            [
                "only lets", "lets only", "only allows", "allows only", "only permits", "only passes", "only listed",
                "lets a few", "outbound", "egress", "drops", "denies", "deny", "restricts",
                "allow list", "allowlist", "whitelist", "strict rules", "tight rules", "blocks everything",
                "全部拒否", "すべて拒否", "送信を拒否", "許可した", "許可されたもの", "制限して", "外向き", "アウトバウンド",
            ], unless: ["no drops", "no denies", "drops nothing", "blocks nothing", "nothing is blocked", "何も出ていません"]),
        SpokenStatement(
            .between, "company-firewall", .none, ["network security group", "ネットワーク セキュリティ グループ", "nsg"]),
        SpokenStatement(
            .between, "cache", .beside,
            ["cache server", "lancache", "connected cache", "cache appliance", "キャッシュ サーバー"]),
        SpokenStatement(.between, "local-program", .beside, Words.localPrograms, unless: Words.off),
        SpokenStatement(
            .between, "local-program", .beside, Words.vpn,
            ["on this pc", "on my pc", "i use", "i have", "running", "is on", "installed", "connected", "使って", "入れて"],
            unless: Words.off),
        SpokenStatement(.between, "pc-filter", .beside, Words.privacyTools, unless: Words.works),
        SpokenStatement(
            .between, "pc-filter", .none, ["script", "scripts", "tool", "tools", "スクリプト", "ツール"],
            ["telemetry", "spying", "debloat", "privacy", "テレメトリ", "プライバシー", "軽量化"],
            unless: ["network", "not "]),
        SpokenStatement(.between, "dns-filter", .beside, Words.dnsFilters),
        SpokenStatement(
            .between, "dns-filter", .none, ["dns server", "dns service", "dns", "dns サーバー"],
            ["that blocks", "which blocks", "blocks ads", "blocks advertisements", "ad blocking", "広告", "をブロックする"]),
        SpokenStatement(
            .between, "scanner", .none, Words.scanner, Words.http + ["web traffic", "web protection"],
            unless: Words.off),
        SpokenStatement(
            .between, "update-manager", .none, Words.managers,
            [
                "blocks", "block", "stops", "stop", "controls", "holds back", "holds", "prevents", "suppresses",
                "disables", "止め", "停止", "禁止", "制御", "抑止", "ブロック",
            ]),
    ]

    /// Where the settings of the PC are spoken of, no proxy in them is none of the network's.
    private static let aboutSettings: [String] = [
        "know of", "heard", "mentioned", "aware", "entered", "configured", "winhttp", "internet explorer", "ie",
        "is set",
        "proxy settings", "in settings", "program", "設定", "と出", "直接アクセス", "without a proxy it", "netsh", "proxycfg",
        "direct access", "policy", "registry", "lan settings", "internet options", "レジストリ", "ポリシー", "表示",
    ]

    static let proxyItself: [SpokenStatement] = [
        SpokenStatement(
            .loginTold, .anywhere, Words.proxy + Words.companyProxies + ["web gateway"],
            [
                "asks for", "asking for", "requires", "require", "needs a", "needs your", "wants", "demands", "log on",
                "log in", "with a login", "with authentication", "must log",
            ],
            [
                "name and password", "user name", "username", "password", "login", "log on", "log in", "credentials",
                "authentication", "logon", "to that proxy", "to the proxy",
            ]),
        SpokenStatement(
            .loginTold, .beside,
            [
                "プロキシにはユーザー名", "プロキシにはパスワード", "プロキシにはログイン", "プロキシへのログイン", "プロキシのパスワード",
                "プロキシ認証が必要", "認証が必要", "認証プロキシ", "認証を求め", "認証あり", "認証付き", "認証を要求", "authenticating proxy",
                "authenticated proxy", "proxy authentication is", "ntlm proxy",
            ]),
        SpokenStatement(
            .noLoginTold, .none, Words.proxy + Words.companyProxies,
            [
                "no authentication", "without authentication", "without any authentication", "no login",
                "without login", "without a login", "no password", "anonymous", "anonymously", "not ask for",
                "doesn't ask for", "not require auth", "not require authentication", "doesn't require authentication",
                "not need authentication", "asks for no login", "認証なし", "認証はな", "認証はありません", "認証は不要", "認証不要",
                "認証はかけていません", "認証していません",
            ]),
        SpokenStatement(
            [.word(.inspection, "yes")], .anywhere, Words.decrypts, Words.http,
            unless: Words.scanner + [
                "off", "exempt", "excluded", "disabled", "対象外", "除外", "していません", "していない", "オフ", "無効",
            ]),
        SpokenStatement(
            [.word(.inspection, "yes")], .anywhere,
            ["ssl bump", "interception on", "tls inspection", "ssl inspection", "opens tls", "ssl 復号", "tls 復号"],
            unless: ["off", "exempt", "excluded", "対象外", "除外", "していません", "していない", "オフ"]),
        SpokenStatement(
            [.word(.inspection, "no")], .none,
            [
                "not decrypted", "not decrypt", "don't decrypt", "doesn't decrypt", "isn't decrypted", "no decryption",
                "not inspected", "not inspect", "don't inspect", "no tls inspection", "no ssl inspection",
                "nothing is decrypted", "not intercepted", "inspection is off", "inspection is disabled",
                "exempt from inspection", "exempt from decryption", "excluded from inspection",
                "excluded from decryption", "exempted from", "復号の対象外", "復号していません", "復号していない", "復号はしていません",
                "復号から除外", "インスペクションの対象外", "インスペクションはしていません", "検査の対象外", "復号はオフ", "復号は無効",
            ], unless: ["to be decrypted", "still"]),
        SpokenStatement(
            .hostsLimitedTold, .none,
            [
                "only", "tight rules", "strict rules", "allow list", "allowlist", "whitelist", "white list",
                "certain", "許可した", "許可された", "許可リスト", "ホワイトリスト", "だけ",
            ],
            ["sites", "hosts", "addresses", "urls", "destinations", "サイト", "接続先", "url", "宛先"],
            Words.proxy + Words.companyProxies, unless: ["not only"]),
        SpokenStatement(
            .hostsLimitedTold, .none, ["tight rules", "strict rules", "very strict", "strictly limited"],
            ["sites", "hosts", "addresses", "urls"]),
        SpokenStatement(
            .hostsOpenTold, .none, Words.proxy + Words.companyProxies,
            [
                "opens everything", "allows everything", "lets everything", "everything is open", "all hosts are open",
                "all sites are allowed", "no restrictions", "すべて許可", "全部許可", "制限していません", "制限はありません",
            ]),
        SpokenStatement(
            .rangesRefusedTold, .none,
            [
                "range requests", "range request", "range header", "range headers", "partial requests",
                "byte ranges", "range 要求", "range ヘッダー", "range リクエスト", "分割ダウンロード", "部分取得",
            ],
            [
                "blocks", "blocked", "refuses", "refused", "strips", "stripped", "removes", "removed", "not allowed",
                "denies", "denied", "not supported", "does not support", "drops", "disabled", "拒否", "ブロック", "削除",
                "通さな", "通りません", "禁止", "無効",
            ]),
        SpokenStatement(
            .runsProxyTold, .none,
            [
                "i run", "i administer", "i manage", "i look after", "i am in charge of", "i'm in charge of",
                "i am responsible for", "i set up", "my own", "うちの部署で管理", "私が管理", "自分で管理", "自分が管理", "こちらで管理",
                "うちで管理", "当部で管理",
            ],
            Words.proxy + Words.companyProxies + ["gateway", "box", "utm"],
            unless: Words.localPrograms),
    ]
}
