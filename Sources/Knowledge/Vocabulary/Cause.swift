/// Why Windows Update fails: what an error code points to and what a walk ends in.
///
/// The raw values are the words of JSON and of answer files.
public enum Cause: String, Sendable, Hashable, CaseIterable {
    case notUsingProxy = "not-using-proxy"
    case proxyRefuses = "proxy-refuses"
    case proxyAuthentication = "proxy-authentication"
    case tls
    case nameResolution = "name-resolution"
    case malformedSetting = "malformed-setting"
    /// WPAD or a script (PAC) is broken.
    case automaticProxy = "automatic-proxy"
    case range
    case bypassMissing = "bypass-missing"
    case wsus
    case endpointClosed = "endpoint-closed"
    /// A packet filter, and no proxy.
    case firewall
    /// A proxy, virus scanner, filter or hosts file on the PC itself.
    case localFilter = "local-filter"
    /// Windows itself, another program, or Microsoft's side.
    case notProxy = "not-proxy"

    /// The cause in one short sentence, for a helpdesk reader.
    public var title: Text {
        switch self {
        case .notUsingProxy:
            Text(en: "Windows Update does not use the proxy", ja: "Windows Update がプロキシ サーバーを使用していない")
        case .proxyRefuses:
            Text(en: "The proxy refuses or spoils the traffic", ja: "プロキシ サーバーが必要な通信を拒否または阻害している")
        case .proxyAuthentication:
            Text(en: "The proxy demands a login", ja: "プロキシ サーバーが認証を要求している")
        case .tls:
            Text(en: "The TLS connection cannot be set up", ja: "TLS 接続を確立できない")
        case .nameResolution:
            Text(en: "A host name cannot be resolved", ja: "ホスト名の名前解決に失敗している")
        case .malformedSetting:
            Text(en: "The proxy setting is malformed", ja: "プロキシ設定の書式に誤りがある")
        case .automaticProxy:
            Text(en: "The automatic proxy setting (WPAD, PAC) is broken", ja: "プロキシの自動設定 (WPAD、PAC) が機能していない")
        case .firewall:
            Text(en: "A firewall blocks the traffic", ja: "ファイアウォールが通信をブロックしている")
        case .localFilter:
            Text(en: "Something on the PC itself blocks the traffic", ja: "PC 自身のプログラムや設定が通信を妨げている")
        case .range:
            Text(en: "The proxy does not pass range requests", ja: "プロキシ サーバーが Range 要求を通していない")
        case .bypassMissing:
            Text(en: "The WSUS server is missing from the bypass list", ja: "WSUS サーバーがバイパス リストに含まれていない")
        case .wsus:
            Text(
                en: "The update server (WSUS) or its address is at fault", ja: "更新元のサーバー (WSUS) またはその指定に問題がある")
        case .endpointClosed:
            Text(
                en: "Microsoft has closed the update servers of this Windows",
                ja: "この Windows が使う更新サーバーは提供が終了している")
        case .notProxy:
            Text(en: "Not a proxy matter", ja: "プロキシとは関係のない問題")
        }
    }

    /// Whether somebody has to look at a proxy, at its setting or at what it does to the traffic.
    public var concernsProxy: Bool {
        switch self {
        case .wsus, .endpointClosed, .notProxy, .firewall, .localFilter: false
        default: true
        }
    }
}
