import Facts

/// A place where Windows looks for a proxy. A row's plan is a list of them; the settings tell what each gives.
public enum Stage: String, Sendable, Hashable, CaseIterable {
    /// What the service finds by itself, as SYSTEM.
    case system
    /// The setting of whoever is signed in.
    case user
    /// The service account's own setting.
    case account
    /// WinHTTP's setting and nothing else.
    case winhttp
    /// The device-wide setting, read where WinHTTP's is not set.
    case machine
    /// The end: what would come next elsewhere is not tried.
    case fail
}

extension Stage {
    /// The stage for a reader.
    public var text: Text {
        switch self {
        case .system:
            Text(
                en: "the system's proxy: WinHTTP's setting, or what WPAD answers",
                ja: "システムのプロキシ (WinHTTP のプロキシ設定、または WPAD の応答)")
        case .user:
            Text(
                en: "the signed-in user's proxy setting (Settings > Network & internet > Proxy; "
                    + "formerly Internet Explorer's)",
                ja: "ログオン中のユーザーのプロキシ設定 ([設定] - [ネットワークとインターネット] - [プロキシ]。"
                    + "以前は Internet Explorer の設定)")
        case .account:
            Text(
                en: "the service account's own proxy setting (bitsadmin /util /setieproxy)",
                ja: "サービス アカウント自身のプロキシ設定 (bitsadmin /util /setieproxy)")
        case .winhttp:
            Text(
                en: "WinHTTP's proxy setting (netsh winhttp)",
                ja: "WinHTTP のプロキシ設定 (netsh winhttp)")
        case .machine:
            Text(
                en: "the device-wide proxy setting (ProxySettingsPerUser = 0)",
                ja: "PC 全体のプロキシ設定 (ProxySettingsPerUser = 0)")
        case .fail:
            Text(
                en: "if that fails, the run fails; the user's proxy is not tried",
                ja: "失敗した場合、更新は失敗し、ユーザーのプロキシ設定は試されません")
        }
    }

    /// The same in a word, where the stages stand in a row.
    public var word: Text {
        switch self {
        case .system: Text(en: "system", ja: "システム")
        case .user: Text(en: "user", ja: "ユーザー")
        case .account: Text(en: "service account", ja: "サービス アカウント")
        case .winhttp: Text(verbatim: "WinHTTP")
        case .machine: Text(en: "device-wide", ja: "PC 全体")
        case .fail: Text(en: "else fails", ja: "失敗で終了")
        }
    }

    /// The same in at most 34 columns.
    public var short: Text {
        switch self {
        case .system: Text(en: "system (WinHTTP, WPAD)", ja: "システム (WinHTTP、WPAD)")
        case .user: Text(en: "signed-in user (Settings, IE)", ja: "ログオン中のユーザーの設定")
        case .account: Text(en: "service account's own setting", ja: "サービス アカウントの設定")
        case .winhttp: Text(en: "WinHTTP proxy (netsh)", ja: "WinHTTP のプロキシ設定")
        case .machine: Text(en: "device-wide setting", ja: "PC 全体のプロキシ設定")
        case .fail: Text(en: "else it fails", ja: "失敗した場合は終了")
        }
    }
}
