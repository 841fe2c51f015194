import Facts

/// The settings as commands and windows show them.
extension Look {
    static let directAccess = Look(
        Text(en: "WinHTTP: direct", ja: "WinHTTP: 直接アクセス"),
        ["Current WinHTTP proxy settings:", "    Direct access (no proxy server)."],
        ja: ["現在の WinHTTP プロキシ設定:", "    直接アクセス (プロキシ サーバーなし)。"], .observed, [.consoleOutput])

    static let proxyServer = Look(
        Text(en: "WinHTTP: a proxy server and its bypass list", ja: "WinHTTP: プロキシ サーバーとバイパス リスト"),
        [
            "Current WinHTTP proxy settings:", "    Proxy Server(s) :  proxy.example.com:8080",
            "    Bypass List     :  (none)",
        ],
        ja: [
            "現在の WinHTTP プロキシ設定:", "    プロキシ サーバー:  proxy.example.com:8080",
            "    バイパス一覧     :  (なし)",
        ], .observed, [.consoleOutput])

    static let advproxy = Look(
        Text(
            en: "WinHTTP: advproxy; {} alone means that nothing is set", ja: "WinHTTP: advproxy ({} だけなら未設定)"),
        [#"{"Proxy": "proxy.example.com:8080", "ProxyBypass": "<local>"}"#], .observed, [.revoPlace])

    static let scriptSet = Look(
        Text(en: "The user's script: on", ja: "ユーザーの自動構成スクリプト: 有効"),
        ["    AutoConfigURL    REG_SZ    http://proxy.example.com/proxy.pac"], .singleSource, [.jpdsiLAN])

    static let serverSet = Look(
        Text(
            en: "The user's proxy server: on (with ProxyEnable 0x0 it is off, whatever else stands there)",
            ja: "ユーザーのプロキシ サーバーの指定: 有効 (ProxyEnable が 0x0 なら、ほかの値があっても無効)"),
        [
            "    ProxyEnable    REG_DWORD    0x1", "    ProxyServer    REG_SZ    proxy.example.com:8080",
            "    ProxyOverride    REG_SZ    <local>",
        ], .documented, [.consoleOutput, .jpdsiLAN])

    static let detectionTicked = ticked(
        Text(en: "In the window, automatic detection: on", ja: "画面で、自動検出: 有効"),
        "Automatically detect settings", "設定を自動的に検出する")

    static let scriptTicked = ticked(
        Text(en: "The same in the window", ja: "画面での表示"), "Use automatic configuration script", "自動構成スクリプトを使用する")

    static let serverTicked = ticked(
        Text(en: "The same in the window", ja: "画面での表示"), "Use a proxy server for your LAN",
        "LAN にプロキシ サーバーを使用する")

    private static func ticked(_ meaning: Text, _ english: String, _ japanese: String) -> Look {
        Look(meaning, ["[x] \(english)"], ja: ["[x] \(japanese)"], .singleSource, [.jpdsiLAN])
    }
}

/// The policies as `reg query` shows them, alike in every language.
extension Look {
    static let wsusServer = Look(
        Text(en: "WSUS by https; by http with http: in front", ja: "https の WSUS (http の場合は先頭が http:)"),
        ["    WUServer    REG_SZ    https://wsus01.example.com:8531", "    UseWUServer    REG_DWORD    0x1"],
        .observed, [.consoleOutput])

    static let userProxyAllowed = Look(
        Text(en: "The user's proxy is allowed", ja: "ユーザーのプロキシを許可"),
        ["    SetProxyBehaviorForUpdateDetection    REG_DWORD    0x1"], .documented, [.admx, .consoleOutput])

    static let bypassMode = Look(
        Text(en: "BITS downloads (100 in hexadecimal)", ja: "BITS でダウンロード (100 の 16 進表記)"),
        ["    DODownloadMode    REG_DWORD    0x64"], .singleSource, [.downloadMode])

    static let perMachine = Look(
        Text(en: "Device-wide: yes", ja: "PC 全体の設定: はい"),
        ["    ProxySettingsPerUser    REG_DWORD    0x0"], .documented, [.perMachine, .pypac])
}
