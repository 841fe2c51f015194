import Facts

/// One try to reach the server, by the words of `resolve`.
public enum Attempt: String, Sendable, Hashable, CaseIterable {
    /// WinHTTP's proxy, set with netsh or proxycfg.
    case winhttpStatic = "winhttp-static"
    /// WinHTTP's setting made with `netsh winhttp set advproxy`.
    case winhttpAdvanced = "winhttp-advanced"
    /// The proxy that WPAD names to the system.
    case wpad
    /// The proxy that WPAD names to the user, whose setting says to detect it.
    case userAutoDetect = "user-auto-detect"
    /// The user's configuration script.
    case userPAC = "user-pac"
    /// The user's proxy server.
    case userStatic = "user-static"
    /// The service account's own proxy.
    case account
    /// The device-wide proxy.
    case machine
    /// Without any proxy.
    case direct
    /// No try at all: the run ends in its error.
    case fail

    /// Whether the server is reached through a proxy.
    public var isProxy: Bool { self != .direct && self != .fail }
}

extension Attempt {
    /// The attempt for a reader.
    public var text: Text {
        switch self {
        case .winhttpStatic:
            Text(
                en: "WinHTTP's proxy (netsh winhttp; on XP and 2003 proxycfg)",
                ja: "WinHTTP のプロキシ (netsh winhttp、XP と 2003 では proxycfg で設定)")
        case .winhttpAdvanced:
            Text(
                en: "WinHTTP's advanced setting (netsh winhttp set advproxy)",
                ja: "WinHTTP の詳細設定 (netsh winhttp set advproxy で設定)")
        case .wpad:
            Text(
                en: "the proxy the system detects by itself (WPAD)",
                ja: "システムが自動検出 (WPAD) で見つけたプロキシ")
        case .userAutoDetect:
            Text(
                en: "the proxy found by the user's \"Automatically detect settings\" (WPAD)",
                ja: "ユーザーの [設定を自動的に検出する] (WPAD) で見つかったプロキシ")
        case .userPAC:
            Text(
                en: "the proxy that the user's configuration script (PAC) names",
                ja: "ユーザーの自動構成スクリプト (PAC) が示すプロキシ")
        case .userStatic:
            Text(en: "the proxy server in the user's setting", ja: "ユーザーの設定にあるプロキシ サーバー")
        case .account: Stage.account.text
        case .machine: Stage.machine.text
        case .fail: Stage.fail.text
        case .direct: Text(en: "a direct connection, without a proxy", ja: "プロキシを経由しない直接接続")
        }
    }

    /// The same in at most 34 columns.
    public var short: Text {
        switch self {
        case .winhttpStatic: Text(en: "WinHTTP proxy (netsh, proxycfg)", ja: "WinHTTP のプロキシ設定")
        case .winhttpAdvanced: Text(en: "WinHTTP advanced (advproxy)", ja: "WinHTTP の詳細設定 (advproxy)")
        case .wpad: Text(en: "detected by the system (WPAD)", ja: "システムの自動検出 (WPAD)")
        case .userAutoDetect: Text(en: "user: detect automatically (WPAD)", ja: "ユーザー: 自動検出 (WPAD)")
        case .userPAC: Text(en: "user: configuration script (PAC)", ja: "ユーザー: 自動構成スクリプト (PAC)")
        case .userStatic: Text(en: "user: proxy server", ja: "ユーザー: プロキシ サーバー")
        case .account: Stage.account.short
        case .machine: Stage.machine.short
        case .fail: Stage.fail.short
        case .direct: Text(en: "direct, no proxy", ja: "直接接続 (プロキシなし)")
        }
    }

    /// The same in at most 19 columns, for a column of a table: who asks stands in another one.
    public var word: Text {
        switch self {
        case .winhttpStatic: Text(en: "WinHTTP proxy", ja: "WinHTTP のプロキシ")
        case .winhttpAdvanced: Text(en: "WinHTTP advproxy", ja: "WinHTTP advproxy")
        case .wpad: Text(en: "system's WPAD", ja: "システムの WPAD")
        case .userAutoDetect: Text(en: "user: detect (WPAD)", ja: "ユーザー: WPAD")
        case .userPAC: Text(en: "user: script (PAC)", ja: "ユーザー: PAC")
        case .userStatic: Text(en: "user: server", ja: "ユーザー: 指定")
        case .account: Text(en: "account's own", ja: "アカウント固有")
        case .machine: Text(en: "device-wide", ja: "PC 全体")
        case .fail: Stage.fail.short
        case .direct: Text(en: "direct, no proxy", ja: "直接接続")
        }
    }
}
