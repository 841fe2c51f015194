/// Where a proxy can be set, and what can be set there.
extension Term {
    public static let proxyServer = Term(
        Text(en: "proxy server", ja: "プロキシ サーバー"),
        Text(
            en: "A server that fetches things from the Internet for other machines.",
            ja: "ほかの PC の代わりにインターネットへ接続するサーバーです。"))

    public static let winHTTP = Term(
        Text(verbatim: "WinHTTP"),
        Text(
            en: "The part of Windows by which services reach the web; has its own proxy.",
            ja: "サービスが Web 通信に使う Windows の機能。専用のプロキシ設定があります。"),
        .kb900935, .learnProxy)

    public static let userSetting = Term(
        Text(en: "user's proxy setting", ja: "ユーザーのプロキシ設定"),
        Text(
            en: "Each user's own, once Internet Explorer's (WinINet); now in Settings.",
            ja: "ユーザーごとの設定。以前の IE (WinINet) の設定で、今は [設定] にあります。"),
        .wininet, .jpwinsup2024)

    public static let winINet = Term(
        Text(verbatim: "WinINet"),
        Text(
            en: "The part of Windows by which Internet Explorer and others reach the web.",
            ja: "Internet Explorer などのアプリが Web 通信に使う Windows の機能です。"),
        .wininet)

    public static let netsh = Term(
        Text(verbatim: "netsh winhttp"),
        Text(
            en: "The command that shows and sets WinHTTP's proxy, from Vista on.",
            ja: "WinHTTP のプロキシ設定を表示、変更するコマンドです (Vista 以降)。"),
        .kb2894304, .netsh)

    public static let proxycfg = Term(
        Text(verbatim: "proxycfg"),
        Text(
            en: "The same command on Windows XP and Server 2003.",
            ja: "Windows XP と Server 2003 で、netsh winhttp の代わりに使うコマンドです。"),
        .kb2894304, .proxycfg)

    public static let pac = Term(
        Text(verbatim: "PAC"),
        Text(
            en: "A script that tells for each address which proxy to use.",
            ja: "接続先ごとに使うプロキシを決めるスクリプト (自動構成スクリプト) です。"))

    public static let wpad = Term(
        Text(verbatim: "WPAD"),
        Text(
            en: "How Windows finds a PAC script by itself, over DHCP or DNS.",
            ja: "DHCP や DNS を使って PAC を自動で見つけるしくみ (自動検出) です。"),
        .jpdsiWPAD, .winhttpAutoproxy)

    public static let bypassList = Term(
        Text(en: "bypass list", ja: "バイパス リスト"),
        Text(
            en: "Hosts that are reached directly, around the proxy.",
            ja: "プロキシを経由せずに直接接続する接続先の一覧。IE では「例外」です。"))

    public static let directAccess = Term(
        Text(en: "direct access", ja: "直接アクセス"),
        Text(
            en: "No proxy is set: the machine connects by itself.",
            ja: "プロキシの指定がなく、PC が自分で直接接続する状態です。"))

    public static let deviceWide = Term(
        Text(en: "device-wide proxy", ja: "PC 全体のプロキシ設定"),
        Text(
            en: "One proxy setting for all users and services (ProxySettingsPerUser = 0).",
            ja: "全ユーザーとサービスに共通のプロキシ設定 (ProxySettingsPerUser = 0)。"),
        .perMachine, .deliveryOptimization)

    public static let networkProxyCSP = Term(
        Text(verbatim: "NetworkProxy CSP"),
        Text(
            en: "The setting by which MDM (Intune) gives a machine its device-wide proxy.",
            ja: "MDM (Intune など) から PC 全体のプロキシを設定するための項目です。"),
        .networkProxyCSP)

    public static let advproxy = Term(
        Text(verbatim: "advproxy"),
        Text(
            en: "A newer form of WinHTTP's setting; it can hold a PAC script as well.",
            ja: "WinHTTP のプロキシ設定の新しい形式。PAC や自動検出も指定できます。"),
        .netsh)
}
