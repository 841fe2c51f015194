/// What a card does to the proxy that Windows has, by the card's name: the plan asks it so often that reading the commands
/// each time took half of its time. A test reads them, and finds each card that is missing here.
extension Fix {
    /// Whether it gives Windows a proxy that it did not have, or another one. To extend the bypass list is neither,
    /// though the proxy stands in its command.
    var givesProxy: Bool { Self.giving.contains(id) }

    /// Whether it is one of the ways to let Windows use a proxy: set, published or announced.
    var leadsToProxy: Bool { givesProxy || ["publish-script", "announce-wpad"].contains(id) }

    /// Whether it takes a proxy away.
    var resetsProxy: Bool { Self.resetting.contains(id) }

    /// Whether it tests the proxy, or asks its owner for a way without a login.
    var isAboutTheProxy: Bool { ["test-proxy", "exempt-login"].contains(id) }

    private static let giving: Set = [
        "set-winhttp", "set-winhttp-scan", "set-proxycfg", "set-advproxy", "import-winhttp", "import-winhttp-scan",
        "import-proxycfg", "reenter-winhttp", "reenter-winhttp-scan", "reenter-proxycfg", "set-device-proxy",
        "set-user-proxy", "set-account-proxy",
    ]
    private static let resetting: Set = ["reset-winhttp", "reset-winhttp-10", "reset-proxycfg", "leave-static-proxy"]
}
