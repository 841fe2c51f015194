/// The words of the trade that the wizard explains, each in one line.
public enum Terms {
    /// Terms that belong together.
    public struct Group: Sendable {
        public let title: Text
        public let terms: [Term]
    }

    /// In the order in which the glossary shows them.
    public static let groups = [settings, updates, network, machine]

    public static let all: [Term] = groups.flatMap(\.terms)

    private static let settings = Group(
        title: Text(en: "Proxy settings", ja: "プロキシ設定"),
        terms: [
            .proxyServer, .winHTTP, .netsh, .proxycfg, .advproxy, .winINet, .userSetting, .pac, .wpad, .bypassList,
            .directAccess, .deviceWide, .networkProxyCSP,
        ])

    private static let updates = Group(
        title: Text(en: "Updates", ja: "更新"),
        terms: [
            .wsus, .configurationManager, .scan, .download, .report, .automaticUpdate, .manualUpdate,
            .deliveryOptimization, .bits, .cumulativeUpdate, .sha2Updates, .servicingStack,
        ])

    private static let network = Group(
        title: Text(en: "Network", ja: "ネットワーク"),
        terms: [
            .hostName, .nameResolution, .port, .httpAndHTTPS, .httpStatus, .connect, .login, .status407, .rangeRequest,
            .tlsInspection, .certificatePinning,
        ])

    private static let machine = Group(
        title: Text(en: "The machine", ja: "対象の PC"),
        terms: [
            .hresult, .system, .networkService, .policy, .mdm, .registry, .elevatedPrompt, .generation,
        ])
}
