/// What is spoken of.
extension SpokenWords {
    static let proxy: [String] = [
        "proxy", "proxies", "proxy server", "proxy servers", "プロキシ", "プロキシー", "プロクシ", "プロキシ サーバー",
        "プロキシ サーバ",
    ]
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
        "firewall", "firewalls", "packet filter", "fortigate", "fortinet", "palo alto", "sonicwall", "sophos xg",
        "check point", "checkpoint", "pfsense", "opnsense", "watchguard", "ファイアウォール", "ファイアーウォール", "ファイヤーウォール",
        "ファイヤウォール", "パケット フィルター", "fw",
    ]
    static let networkDevice: [String] =
        proxy + firewall + companyProxies + [
            "filter", "gateway", "utm", "web filter", "フィルター", "ゲートウェイ", "utm", "セキュリティ装置",
            "セキュリティ アプライアンス", "appliance", "router", "routers", "internet provider", "isp",
            "internet connection", "ルーター", "ルータ", "プロバイダー", "プロバイダ", "回線", "ネットワーク機器",
        ]
    static let scanner: [String] = [
        "antivirus", "anti-virus", "virus scanner", "virus protection", "antivirus software", "internet security",
        "kaspersky", "eset", "avast", "avg", "bitdefender", "norton", "mcafee", "sophos", "trend micro", "f-secure",
        "webroot", "malwarebytes", "avira", "g data", "symantec", "security suite", "security software",
        "security program", "virus software", "endpoint protection", "ウイルス対策", "ウィルス対策", "ウイルス ソフト", "ウィルス ソフト",
        "セキュリティソフト", "apex one", "セキュリティ ソフト", "ウイルスバスター", "カスペルスキー", "ノートン", "アンチウイルス",
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
        "wsus", "wsus server", "wsus サーバー", "wsus サーバ", "our update server", "internal update server",
        "own update server", "company's update server",
        "local update server", "社内の更新サーバー", "社内更新サーバー", "configuration manager", "sccm", "configmgr", "mecm",
        "software update point",
    ]
    static let browser: [String] = [
        "browser", "browsers", "surf", "browsing", "browse", "web page", "web pages", "webpages", "website", "websites",
        "web sites", "all sites", "other sites", "every site", "any site", "most sites", "allowed sites",
        "ordinary sites", "surfing", "internet explorer", "ie", "edge", "chrome", "firefox",
        "on the web", "google", "intranet", "bing", "youtube", "news sites", "the web", "rest of the internet",
        "everything else on the internet", "ブラウザ", "ブラウザー", "サイト", "ホームページ", "ウェブ", "web は", "web ページは", "google は",
        "yahoo", "the internet", "internet access", "internet connection",
        "インターネット", "ネット", "web ページ", "web サイト", "ie では", "ie は",
    ]
    static let opens: [String] = [
        "opens", "open", "load", "loads", "open normally", "browse any", "can open", "can surf", "i can surf",
        "can browse", "able to browse", "able to surf", "able to open", "get to any", "get on the",
        "surfing works", "reach any", "can reach", "見られ", "見れ", "閲覧でき", "表示でき", "表示され",
        "開け", "開き", "開く", "つながり", "つながる", "アクセスでき", "見えて", "見える", "見えます", "見られて", "使え", "できて",
    ]
    static let http: [String] = [
        "tls", "ssl", "https", "encrypted traffic", "ssl/tls", "暗号化", "暗号通信",
    ]
    static let decrypts: [String] = [
        "inspection", "inspects", "inspect", "inspected", "inspecting", "decrypt", "decrypts", "decrypted",
        "decrypting", "decryption", "opens", "opened", "breaks open", "intercepts", "intercept", "intercepted",
        "interception", "bump", "bumps", "bumping", "re-signs", "re-sign", "man in the middle", "復号", "復号化",
        "インスペクション", "検査", "解読", "デコード", "可視化",
    ]
    static let storeWords: [String] = [
        "microsoft store", "windows store", "store app", "store apps", "winget", "wsl",
        "linux subsystem", "subsystem for linux", "features on demand", "feature on demand", "optional feature",
        "optional features", "language pack", "rsat", ".net framework 3.5", ".net 3.5", "microsoft ストア", "windows ストア",
        "言語パック",
        "オプション機能", "機能の追加", "オンデマンド機能",
    ]
    static let setInWindows: [String] = [
        "proxy is entered", "proxy entered", "has a proxy", "have a proxy", "proxy is set", "proxy set",
        "set a proxy", "has the proxy", "proxy typed in", "proxy is typed in", "proxy by hand", "proxy is fixed",
        "fixed proxy", "static proxy", "manual proxy", "proxy is manual", "proxy was entered", "proxy was set",
        "proxy has been set", "proxy has been entered", "proxy is still set", "proxy is configured", "proxy configured",
        "point to a proxy", "points to a proxy",
        "proxy is in", "proxy stands", "the proxy in", "set the proxy", "proxy address is", "entered the proxy",
        "switch for a proxy", "proxy server is on", "プロキシを設定", "プロキシが設定", "プロキシは設定", "プロキシが入", "プロキシは入",
        "プロキシを入れ", "プロキシの設定があ", "プロキシ設定済", "プロキシを登録", "プロキシを手動", "プロキシは手動", "プロキシが手動",
        "手動プロキシ", "プロキシを固定", "固定プロキシ", "固定のプロキシ", "プロキシは固定", "プロキシ サーバーを設定", "プロキシ サーバーが設定",
    ]
}
