import Testing

@testable import Knowledge

/// Which cards a case gets, in which order: looking first, what many rely on last.
@Suite struct FixOrderTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let outcome: OutcomeID
        let windows: String
        let source: String
        var more: [String: String] = [:]
        let ids: [String]
        var testDescription: String { "\(outcome.rawValue) \(windows) \(source) \(more)" }
    }

    static let notUsingProxy = [
        Row(
            outcome: .notUsingProxy, windows: "xp", source: "microsoft",
            more: ["winhttp": "direct", "traffic": "scan"],
            ids: ["show-settings", "set-proxycfg", "import-proxycfg"]),
        Row(
            outcome: .notUsingProxy, windows: "vista-8.1", source: "microsoft", more: ["ie.static": "no"],
            ids: ["show-settings", "set-winhttp"]),
        Row(
            outcome: .notUsingProxy, windows: "10", source: "microsoft", more: ["traffic": "scan"],
            ids: ["show-settings", "set-device-proxy", "set-winhttp-scan", "import-winhttp-scan"]),
        Row(
            outcome: .notUsingProxy, windows: "11", source: "microsoft", more: ["traffic": "scan", "ie.static": "no"],
            ids: ["show-settings", "set-device-proxy", "set-winhttp-scan", "set-advproxy"]),
        // A download with a user signed in reads neither netsh's setting nor the account's.
        Row(
            outcome: .notUsingProxy, windows: "11", source: "microsoft",
            more: ["traffic": "download", "user": "yes", "downloader": "do"],
            ids: ["show-settings", "set-device-proxy", "set-user-proxy"]),
        Row(
            outcome: .notUsingProxy, windows: "10", source: "microsoft",
            more: ["traffic": "download", "downloader": "bits"],
            ids: ["set-device-proxy", "set-account-proxy"]),
        Row(
            outcome: .notUsingProxy, windows: "10", source: "microsoft",
            more: ["traffic": "download", "user": "no", "downloader": "do", "ie.static": "no"],
            ids: ["show-settings", "set-device-proxy", "set-winhttp-scan"]),
        Row(
            outcome: .notUsingProxy, windows: "vista-8.1", source: "microsoft",
            more: ["traffic": "download", "winhttp": "static"], ids: ["show-settings", "set-account-proxy"]),
        Row(
            outcome: .notUsingProxy, windows: "open", source: "open",
            ids: [
                "find-source", "show-settings", "set-proxycfg", "set-winhttp", "set-device-proxy", "set-winhttp-scan",
            ]),
        Row(outcome: .notUsingProxy, windows: "11", source: "wsus", ids: ["show-settings"]),
    ]

    static let bypassMissing = [
        Row(
            outcome: .bypassMissing, windows: "vista-8.1", source: "wsus-http",
            more: ["trigger": "automatic", "winhttp": "static"],
            ids: ["extend-bypass", "reset-winhttp"]),
        Row(
            outcome: .bypassMissing, windows: "11", source: "wsus-https",
            more: ["winhttp": "advanced", "fallback": "off", "traffic": "scan"],
            ids: ["extend-bypass-advproxy"]),
        Row(
            outcome: .bypassMissing, windows: "11", source: "wsus-http",
            more: ["winhttp": "direct", "wpad": "yes", "fallback": "off", "traffic": "scan"],
            ids: ["except-in-script"]),
        Row(
            outcome: .bypassMissing, windows: "vista-8.1", source: "wsus-http",
            more: [
                "trigger": "manual", "traffic": "scan", "winhttp": "direct", "wpad": "no", "ie.auto-detect": "no",
                "ie.pac": "no", "ie.static": "yes",
            ], ids: ["extend-user-exceptions"]),
        Row(
            outcome: .bypassMissing, windows: "11", source: "wsus-http",
            more: ["winhttp": "direct", "wpad": "no", "fallback": "off", "per-machine": "yes", "traffic": "scan"],
            ids: ["extend-device-exceptions"]),
        // A download with a user signed in reads the user's setting, with WSUS too.
        Row(
            outcome: .bypassMissing, windows: "11", source: "wsus-http",
            more: ["traffic": "download", "user": "yes", "downloader": "do", "ie.auto-detect": "no", "ie.pac": "no"],
            ids: ["show-settings", "extend-user-exceptions"]),
    ]

    static let others = [
        Row(
            outcome: .malformedSetting, windows: "10", source: "microsoft", more: ["winhttp": "direct"],
            ids: ["show-settings", "compare-text", "correct-user-setting"]),
        Row(
            outcome: .malformedSetting, windows: "vista-8.1", source: "wsus",
            more: ["winhttp": "static", "ie.static": "no", "ie.pac": "no"],
            ids: ["show-settings", "compare-text", "reset-winhttp"]),
        Row(
            outcome: .malformedSetting, windows: "xp", source: "microsoft",
            more: ["winhttp": "static", "ie.static": "no", "ie.pac": "no"],
            ids: ["show-settings", "compare-text", "reenter-proxycfg", "reset-proxycfg"]),
        Row(
            outcome: .wsus, windows: "11", source: "wsus-http",
            ids: ["reach-wsus", "restore-wsus", "allow-user-proxy-fallback"]),
        Row(
            outcome: .wsus, windows: "11", source: "wsus-http", more: ["fallback": "on"],
            ids: ["reach-wsus", "restore-wsus"]),
        Row(
            outcome: .wsus, windows: "vista-8.1", source: "wsus-https",
            ids: ["reach-wsus", "restore-wsus", "allow-connect"]),
        Row(outcome: .proxyAuthentication, windows: "11", source: "microsoft", ids: ["test-proxy", "exempt-login"]),
        Row(outcome: .proxyRefuses, windows: "10", source: "microsoft", ids: ["test-proxy", "allow-hosts"]),
        Row(outcome: .range, windows: "11", source: "microsoft", ids: ["test-range", "allow-ranges"]),
        Row(
            outcome: .tls, windows: "11", source: "microsoft",
            ids: ["check-clock", "read-issuer", "exempt-inspection", "check-ciphers"]),
        Row(
            outcome: .tls, windows: "vista-8.1", source: "microsoft",
            ids: ["check-clock", "read-issuer", "exempt-inspection", "enable-tls12"]),
        Row(
            outcome: .tls, windows: "11", source: "wsus-https",
            ids: ["check-clock", "check-wsus-certificate", "check-ciphers"]),
        Row(
            outcome: .nameResolution, windows: "10", source: "microsoft", more: ["winhttp": "direct"],
            ids: ["resolve-name", "show-settings"]),
        Row(
            outcome: .nameResolution, windows: "10", source: "wsus", more: ["winhttp": "static"],
            ids: ["resolve-name", "show-settings"]),
        Row(outcome: .endpointClosed, windows: "xp", source: "microsoft", ids: ["other-source"]),
        Row(
            outcome: .endpointClosed, windows: "vista-8.1", source: "microsoft", ids: ["install-sha2", "other-source"]),
        Row(outcome: .notProxy, windows: "11", source: "open", ids: ["follow-code"]),
        Row(outcome: .askNetworkTeam, windows: "11", source: "open", ids: ["ask-network-team"]),
        Row(outcome: .nothingLeft, windows: "11", source: "open", ids: ["collect"]),
    ]

    @Test(arguments: notUsingProxy + bypassMissing + others)
    func cardsInOrder(_ row: Row) {
        let it = FixCase(outcome: row.outcome, windows: row.windows, source: row.source, more: row.more)
        #expect(it.cards.map(\.id) == row.ids)
    }

    @Test func whileTheWindowsIsOpenEachCardSaysForWhichItIs() {
        let cards = FixCase(outcome: .notUsingProxy, windows: "open", source: "microsoft").cards
        let titles = cards.dropFirst().map(\.title.en)
        #expect(
            titles == [
                "Set the WinHTTP proxy (2000, XP, Server 2003)",
                "Set the WinHTTP proxy (Vista to 8.1, Server 2008 to 2012 R2)",
                "Set one proxy for the whole device (10, 11, Server 2016 and later)",
                "Set the WinHTTP proxy: the scan only (10, 11, Server 2016 and later)",
            ])
        let known = FixCase(outcome: .notUsingProxy, windows: "vista-8.1", source: "microsoft").cards
        #expect(known[1].title.en == "Set the WinHTTP proxy")
    }

    @Test func everyWinHTTPCardFromTenOnSaysWhatItDoesNotHeal() {
        let ids: Set = ["set-winhttp-scan", "import-winhttp-scan", "reenter-winhttp-scan"]
        let cards = FixCase.distinct.map(\.card).filter { ids.contains($0.id) }
        #expect(Set(cards.map(\.id)) == ids)
        #expect(cards.allSatisfy { $0.sideEffect.en.contains("Downloads with a user signed in ignore it.") })
        #expect(cards.allSatisfy { $0.basis.contains { $0.text.en.contains("helps the scan only") } })
        #expect(cards.filter { $0.id != "import-winhttp-scan" }.allSatisfy { $0.basis.contains(.pagesDisagree) })
    }
}
