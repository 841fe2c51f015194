/// Groups of words that mean the same to a listener. What has Latin letters is found in capitals or not.
enum SpokenWords {
    // MARK: How things go

    /// It works, in some way.
    static let works: [String] = [
        "works", "worked", "working", "does work", "do work", "it work", "updates work", "work fine", "works fine",
        "all work", "can work", "sites work", "pages work", "is fine", "are fine", "fine", "just fine", "all right",
        "goes through", "go through", "went through", "gets through", "runs through", "ran through", "succeeds",
        "succeed", "succeeded", "successful", "successfully", "no trouble", "no problem", "no problems",
        "not a problem", "without a problem", "without problems", "without any problem", "without any problems",
        "without trouble", "without a hitch", "without issue", "without issues", "without any issue",
        "without any issues", "without error", "without errors", "no issue", "no issues", "no error", "no errors",
        "ok", "okay", "come in", "comes in", "come down", "comes down", "come through", "comes through",
        "gets updates", "get updates", "get their updates", "gets its updates", "can update", "update happily",
        "not affected", "unaffected", "others update", "update normally", "updates normally", "updated normally",
        "updates without", "update without", "perfectly", "normally", "as normal", "updates properly", "updates fine",
        "update fine", "downloads everything", "gets everything",
        "reachable", "all is well", "no complaints",
        "成功", "更新でき", "実行でき", "ダウンロードでき", "うまくい", "問題な", "問題あり", "正常", "動作し", "動きま", "動く",
        "通りま", "通る", "通って", "通り、", "普通に", "大丈夫", "つながりま", "つながる", "繋がりま", "繋がる", "平気", "更新が始ま",
        "更新されて", "更新が入", "ちゃんと", "支障な",
    ]
    /// What sounds like it, and is none.
    static let failing: [String] = [
        "fail", "fails", "failed", "failing", "failure", "error", "stops", "stuck", "hangs", "broken", "breaks",
        "失敗", "エラー", "できません", "できない", "できず", "動きません", "動かない", "だめ", "ダメ", "止まりま", "止まる",
        "つながりません", "つながらない", "見られません", "見られない", "開けません", "開けない", "開きません", "表示されません", "通りません", "通らない", "入りません", "だめで",
        "問題あり",
    ]
    static let off: [String] = [
        "off", "disabled", "disabling", "disable", "uninstalled", "uninstalling", "removed", "removing", "stopped",
        "stopping", "paused", "pausing", "quit", "quitting", "closed", "closing", "exit", "exiting", "without",
        "切る", "切れば", "切ると", "切って", "オフ", "止める", "止めると", "止めれば", "止めて", "無効に", "停止すると", "停止すれば",
        "停止して", "終了す", "終了し", "アンインストール", "外すと", "外せば", "消すと",
    ]
    static let since: [String] = [
        "since", "after", "when", "the day", "ever since", "afterwards", "from then on", "began", "started",
        "last week", "yesterday",
        "recently", "last month", "just before", "then", "a few days ago", "a week ago", "now",
        "してから", "てから", "から失敗", "以来", "以降", "した後", "たあと", "その後", "後から", "それから", "からは", "たところ",
        "たら", "直後", "先日", "先週", "先月", "昨日", "翌日", "から全", "次の日", "最近", "途端", "とたん", "前に",
    ]
    static let replaced: [String] = [
        "changed", "changes", "replaced", "swapped", "exchanged", "updated", "upgraded", "migrated", "switched",
        "switched over", "patched", "moved", "moved to", "new", "installed", "introduced", "reconfigured", "put in",
        "put up", "set up",
        "went in", "rolled out", "turned on", "switched on", "tightened", "put", "firmware",
        "入れ替え", "替え", "変え", "変更", "変わっ", "交換", "新しく", "新しい", "パッチ", "導入", "切り替え", "移行", "更改",
        "アップデート", "ファームウェア", "厳しく", "バージョンアップ",
    ]

    // MARK: Things

    static let proxy: [String] = ["proxy", "proxies", "proxy server", "proxy servers", "プロキシ", "プロキシー", "プロクシ"]
    static let companyProxies: [String] = [
        "our proxy", "company proxy", "corporate proxy", "company's proxy", "proxy of the company", "office proxy",
        "web proxy", "web gateway", "secure web gateway", "squid", "zscaler", "blue coat", "bluecoat", "forcepoint",
        "websense", "isa server", "tmg", "url filter", "content filter", "netskope", "ironport", "transparent proxy",
        "プロキシ経由", "プロキシを経由", "プロキシを通", "プロキシー経由", "プロキシ サーバー経由", "プロキシ サーバーを経由", "プロキシ サーバーを通",
        "会社のプロキシ", "社内のプロキシ", "社内プロキシ", "社のプロキシ", "うちのプロキシ", "プロキシ環境", "プロキシがないと", "プロキシが無いと",
        "プロキシの環境", "i-filter", "intersafe", "url フィルター", "url フィルタ", "web ゲートウェイ", "web フィルター",
        "セキュア ゲートウェイ",
    ]
    static let firewall: [String] = [
        "firewall", "firewalls", "packet filter", "fortigate", "palo alto", "sonicwall", "ファイアウォール",
        "ファイヤーウォール", "パケット フィルター", "fw",
    ]
    static let networkDevice: [String] =
        proxy + firewall + companyProxies + [
            "filter", "gateway", "utm", "web filter", "フィルター", "ゲートウェイ", "utm", "セキュリティ装置",
            "セキュリティ アプライアンス", "appliance",
        ]
    static let scanner: [String] = [
        "antivirus", "anti-virus", "virus scanner", "virus protection", "antivirus software", "internet security",
        "kaspersky", "eset", "avast", "avg", "bitdefender", "norton", "mcafee", "sophos", "trend micro",
        "ウイルス対策", "ウィルス対策", "セキュリティ ソフト", "ウイルスバスター", "カスペルスキー", "ノートン", "アンチウイルス",
    ]
    static let localPrograms: [String] = [
        "shadowsocks", "xx-net", "goodbyedpi", "steam++", "watt toolkit", "v2ray", "v2rayn", "clash", "fiddler",
        "cntlm", "px proxy", "charles proxy", "psiphon", "lantern", "proxifier", "nordvpn", "expressvpn", "openvpn",
        "wireguard", "surfshark", "protonvpn", "proton vpn", "vpn client", "vpn software", "vpn app", "vpn program",
        "accelerator", "game accelerator", "warp client", "cloudflare warp", "tor browser", "privoxy",
        "proxy on this pc", "proxy on the pc", "proxy on my pc", "on this machine itself", "on the pc itself",
        "on this pc itself", "local proxy program", "own loopback address", "loopback address", "loopback",
        "vpn ソフト", "vpn クライアント", "高速化ツール", "加速ツール", "pc 上のプロキシ", "自分自身をプロキシ",
    ]
    static let vpn: [String] = ["vpn", "a vpn", "the vpn"]
    static let privacyTools: [String] = [
        "privacy tool", "privacy tools", "privacy.sexy", "simplewall", "windowsspyblocker", "spyblocker",
        "stop windows from spying", "o&o shutup", "shutup10", "o&o shutup10", "oo shutup", "debloat", "debloater",
        "debloat script", "debloating", "tronscript", "tinywall", "glasswire", "netlimiter", "w10privacy",
        "spybot anti-beacon", "anti-beacon", "winaero", "wpd", "destroywindowsspying", "blackbird",
        "against telemetry", "telemetry blocker", "block telemetry", "blocks telemetry", "turn off its telemetry",
        "turns off telemetry", "clean windows up", "anti-telemetry", "プライバシー ツール", "プライバシー対策", "テレメトリ対策",
        "テレメトリを止め", "テレメトリを無効", "テレメトリ停止", "軽量化ツール", "軽量化スクリプト", "最適化ツール",
    ]
    static let dnsFilters: [String] = [
        "adguard home", "adguard dns", "adguard", "pi-hole", "pihole", "pi hole", "nextdns", "dns filter",
        "dns filtering", "opendns", "dns blocker", "dns blocklist", "controld", "dns フィルター", "dns フィルタ",
        "dns フィルタリング", "dns ブロック",
    ]
    static let managers: [String] = [
        "rmm", "rmm agent", "management tool", "management software", "management product", "management agent",
        "asset management", "patch management", "endpoint management", "device management", "update blocker",
        "資産管理", "端末管理", "管理ソフト", "管理ツール", "skysea", "lanscope", "itam", "ivanti", "managed service provider",
    ]
    static let wsus: [String] = [
        "wsus", "our update server", "internal update server", "own update server", "company's update server",
        "local update server", "社内の更新サーバー", "社内更新サーバー", "configuration manager", "sccm", "configmgr", "mecm",
        "software update point",
    ]
    static let browser: [String] = [
        "browser", "browsers", "surf", "browsing", "browse", "web page", "web pages", "webpages", "website", "websites",
        "web sites", "all sites", "other sites", "every site", "any site", "most sites", "allowed sites",
        "ordinary sites", "surfing", "internet explorer", "ie", "edge", "chrome", "firefox",
        "on the web", "google", "intranet", "bing", "youtube", "news sites", "the web", "rest of the internet",
        "everything else on the internet", "ブラウザ", "ブラウザー", "サイト", "ホームページ", "ウェブ", "web は", "web ページは", "google は",
        "yahoo",
        "インターネット", "ネット", "web ページ", "web サイト", "ie では", "ie は",
    ]
    static let opens: [String] = [
        "opens", "open", "load", "loads", "open normally", "browse any", "can open", "can surf", "i can surf",
        "surfing works", "reach any", "can reach", "見られ", "見れ", "閲覧でき", "表示でき", "表示され",
        "開け", "開き", "開く", "つながり", "つながる", "アクセスでき",
    ]
    static let http: [String] = [
        "tls", "ssl", "https", "encrypted traffic", "ssl/tls", "暗号化", "暗号通信",
    ]
    static let decrypts: [String] = [
        "inspection", "inspects", "inspect", "inspected", "inspecting", "decrypt", "decrypts", "decrypted",
        "decrypting", "decryption", "opens", "opened", "breaks open", "intercepts", "intercept", "intercepted",
        "interception", "bump", "bumps", "bumping", "re-signs", "re-sign", "man in the middle", "復号", "復号化",
        "インスペクション", "検査", "解読",
    ]
    static let storeWords: [String] = [
        "microsoft store", "windows store", "the store", "store app", "store apps", "winget", "wsl",
        "linux subsystem", "subsystem for linux", "features on demand", "feature on demand", "optional feature",
        "optional features", "language pack", "rsat", ".net framework 3.5", ".net 3.5", "ストア", "言語パック",
        "オプション機能", "機能の追加", "オンデマンド機能",
    ]
    static let setInWindows: [String] = [
        "proxy is entered", "proxy entered", "has a proxy", "have a proxy", "proxy is set", "proxy set",
        "set a proxy", "proxy is configured", "proxy configured", "point to a proxy", "points to a proxy",
        "proxy is in", "proxy stands", "the proxy in", "set the proxy", "proxy address is", "entered the proxy",
        "switch for a proxy", "proxy server is on", "プロキシを設定", "プロキシが設定", "プロキシは設定", "プロキシが入", "プロキシは入",
        "プロキシを入れ", "プロキシの設定があ", "プロキシ設定済", "プロキシを登録",
    ]
}
