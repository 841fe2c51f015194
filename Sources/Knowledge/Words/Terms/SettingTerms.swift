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
            ja: "サービスが Web 通信に使う Windows の機能。専用のプロキシ設定があります。"))

    public static let userSetting = Term(
        Text(en: "user's proxy setting", ja: "ユーザーのプロキシ設定"),
        Text(
            en: "Each user's own, once Internet Explorer's (WinINet); now in Settings.",
            ja: "ユーザーごとの設定。以前の IE (WinINet) の設定で、今は [設定] にあります。"))

    public static let pac = Term(
        Text(verbatim: "PAC"),
        Text(
            en: "A script that tells for each address which proxy to use.",
            ja: "接続先ごとに使うプロキシを決めるスクリプト (自動構成スクリプト) です。"))

    public static let wpad = Term(
        Text(verbatim: "WPAD"),
        Text(
            en: "How Windows finds a PAC script by itself, over DHCP or DNS.",
            ja: "DHCP や DNS を使って PAC を自動で見つけるしくみ (自動検出) です。"))

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
        Text(en: "device-wide proxy", ja: "端末全体のプロキシ設定"),
        Text(
            en: "One proxy setting for all users and services, made by policy.",
            ja: "ポリシーにより、全ユーザーとサービスに共通で使われるプロキシ設定です。"))

    public static let advproxy = Term(
        Text(verbatim: "advproxy"),
        Text(
            en: "A newer form of WinHTTP's setting; it can hold a PAC script as well.",
            ja: "WinHTTP のプロキシ設定の新しい形式。PAC や自動検出も指定できます。"))
}
