/// The words of the trade that the wizard explains, each in one line.
public enum Terms {
    /// All of them, in the order in which a glossary shows them: settings, updates, network, machine.
    public static let all: [Term] = settings + updates + network + machine

    private static let settings: [Term] = [
        .proxyServer, .winHTTP, .userSetting, .pac, .wpad, .bypassList, .directAccess, .deviceWide, .advproxy,
    ]
    private static let updates: [Term] = [
        .wsus, .configurationManager, .scan, .download, .automaticUpdate, .manualUpdate, .deliveryOptimization, .bits,
        .cumulativeUpdate, .sha2Updates,
    ]
    private static let network: [Term] = [
        .hostName, .port, .httpAndHTTPS, .connect, .login, .status407, .rangeRequest, .tlsInspection,
        .certificatePinning,
    ]
    private static let machine: [Term] = [
        .hresult, .system, .networkService, .policy, .elevatedPrompt, .generation,
    ]
}
