import Testing

@testable import Checks
@testable import Guidance

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
            ids: ["show-settings", "test-proxy", "set-proxycfg", "import-proxycfg", "publish-script", "announce-wpad"]),
        Row(
            outcome: .notUsingProxy, windows: "vista-8.1", source: "microsoft", more: ["ie.static": "no"],
            ids: ["show-settings", "test-proxy", "set-winhttp", "publish-script", "announce-wpad"]),
        Row(
            outcome: .notUsingProxy, windows: "10", source: "microsoft", more: ["traffic": "scan"],
            ids: [
                "show-settings", "test-proxy", "set-device-proxy", "set-winhttp-scan", "import-winhttp-scan",
                "publish-script",
                "announce-wpad",
            ]),
        Row(
            outcome: .notUsingProxy, windows: "11", source: "microsoft", more: ["traffic": "scan", "ie.static": "no"],
            ids: [
                "show-settings", "test-proxy", "set-device-proxy", "set-winhttp-scan", "set-advproxy", "publish-script",
                "announce-wpad",
            ]),
        // A download with a user signed in reads neither netsh's setting nor the account's.
        Row(
            outcome: .notUsingProxy, windows: "11", source: "microsoft",
            more: ["traffic": "download", "user": "yes", "downloader": "do"],
            ids: ["show-settings", "test-proxy", "set-device-proxy", "set-user-proxy", "publish-script"]),
        Row(
            outcome: .notUsingProxy, windows: "10", source: "microsoft",
            more: ["traffic": "download", "downloader": "bits"],
            ids: ["test-proxy", "set-device-proxy", "set-account-proxy", "reset-account-proxy"]),
        Row(
            outcome: .notUsingProxy, windows: "10", source: "microsoft",
            more: ["traffic": "download", "user": "no", "downloader": "do", "ie.static": "no"],
            ids: ["show-settings", "test-proxy", "set-device-proxy", "set-winhttp-scan"]),
        Row(
            outcome: .notUsingProxy, windows: "vista-8.1", source: "microsoft",
            more: ["traffic": "download", "winhttp": "static"],
            ids: ["show-settings", "test-proxy", "set-account-proxy", "reset-account-proxy"]),
        Row(
            outcome: .notUsingProxy, windows: "open", source: "open",
            ids: [
                "find-source", "show-settings", "test-proxy", "set-proxycfg", "set-winhttp", "set-device-proxy",
                "set-winhttp-scan",
                "publish-script", "announce-wpad",
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
            ids: ["check-wpad", "except-in-script"]),
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
            ids: [
                "reach-wsus", "look-at-wsus-site", "restore-wsus", "set-wsus-port", "open-way-to-wsus", "wsus-https",
                "allow-user-proxy-fallback",
            ]),
        Row(
            outcome: .wsus, windows: "11", source: "wsus-http", more: ["fallback": "on"],
            ids: ["reach-wsus", "look-at-wsus-site", "restore-wsus", "set-wsus-port", "open-way-to-wsus", "wsus-https"]),
        Row(
            outcome: .wsus, windows: "vista-8.1", source: "wsus-https",
            ids: [
                "reach-wsus", "look-at-wsus-site", "restore-wsus", "set-wsus-port", "open-way-to-wsus", "allow-connect",
            ]),
        Row(outcome: .proxyAuthentication, windows: "11", source: "microsoft", ids: ["test-proxy", "exempt-login"]),
        Row(outcome: .proxyRefuses, windows: "10", source: "microsoft", ids: ["test-proxy", "allow-hosts"]),
        Row(
            outcome: .range, windows: "11", source: "microsoft",
            ids: ["test-range", "allow-ranges", "download-by-bits"]),
        Row(
            outcome: .tls, windows: "11", source: "microsoft",
            ids: ["check-clock", "check-ciphers", "read-issuer", "set-clock", "exempt-inspection", "allow-cipher"]),
        Row(
            outcome: .tls, windows: "vista-8.1", source: "microsoft",
            ids: ["check-clock", "read-issuer", "set-clock", "exempt-inspection", "enable-tls12"]),
        Row(
            outcome: .tls, windows: "11", source: "wsus-https",
            ids: ["check-clock", "check-wsus-certificate", "check-ciphers", "set-clock", "allow-cipher"]),
        Row(
            outcome: .nameResolution, windows: "10", source: "microsoft", more: ["winhttp": "direct"],
            ids: ["resolve-name", "show-settings", "compare-text"]),
        Row(
            outcome: .nameResolution, windows: "10", source: "wsus", more: ["winhttp": "static"],
            ids: ["resolve-name", "show-settings", "compare-text", "feature-source"]),
        Row(outcome: .endpointClosed, windows: "xp", source: "microsoft", ids: ["other-source"]),
        Row(
            outcome: .endpointClosed, windows: "vista-8.1", source: "microsoft", ids: ["install-sha2", "other-source"]),
        Row(outcome: .notProxy, windows: "11", source: "open", ids: ["family-unknown"]),
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
                "Test the proxy without a login", "Set the WinHTTP proxy (2000, XP, Server 2003)",
                "Set the WinHTTP proxy (Vista to 8.1, Server 2008 to 2012 R2)",
                "Set one proxy for the whole device (10, 11, Server 2016 and later)",
                "Set the WinHTTP proxy: the scan only (10, 11, Server 2016 and later)",
                "A script at file://: publish it over http",
                "Laptops: announce the proxy by WPAD instead",
            ])
        let known = FixCase(outcome: .notUsingProxy, windows: "vista-8.1", source: "microsoft").cards
        #expect(known[2].title.en == "Set the WinHTTP proxy")
    }

    /// From Windows 10 on a download with a user signed in does not read what netsh writes.
    @Test func everyCardThatWritesWinHTTPFromTenOnSaysWhatItDoesNotHeal() {
        let marks = ["winhttp set proxy", "winhttp import", "winhttp set advproxy"]
        let cards = FixCase.dealt.filter { $0.of.facts.eras == [.netshScanOnly] }.flatMap(\.cards).filter { card in
            card.commands.contains { command in marks.contains { command.line.contains($0) } }
        }
        let silent = cards.filter {
            !$0.sideEffect.en.lowercased().contains("downloads with a user signed in")
                || !$0.sideEffect.ja.contains("ユーザーのログオン中のダウンロード")
        }
        #expect(Set(silent.map(\.id)) == [])
        #expect(
            Set(cards.map(\.id)) == [
                "set-winhttp-scan", "import-winhttp-scan", "reenter-winhttp-scan", "extend-bypass-10", "set-advproxy",
                "extend-bypass-advproxy",
            ])
        let plain = cards.filter { !$0.commands.contains { $0.line.contains("advproxy") && $0.line.contains(" set ") } }
        #expect(plain.allSatisfy { $0.basis.contains { $0.text.en.contains("helps the scan only") } })
        let setting: Set = ["set-winhttp-scan", "reenter-winhttp-scan"]
        #expect(cards.filter { setting.contains($0.id) }.allSatisfy { $0.basis.contains(.pagesDisagree) })
    }

    /// XP and Server 2003 for x64 keep two settings.
    @Test func everyCardOfProxycfgNamesBothStores() {
        let cards = FixCase.distinct.map(\.card).filter { card in
            card.commands.contains { ["proxycfg -p", "proxycfg -u", "proxycfg -d"].contains(where: $0.line.contains) }
        }
        #expect(Set(cards.map(\.id)).isSuperset(of: ["set-proxycfg", "import-proxycfg", "reset-proxycfg"]))
        #expect(Set(cards.filter { !$0.steps.contains { $0.en.contains("SysWOW64") } }.map(\.id)) == [])
    }

    @Test func whatWasToldIsNotLookedAtAgain() {
        let told = ["winhttp": "direct", "ie.static": "yes", "ie.pac": "no", "ie.auto-detect": "no", "traffic": "scan"]
        var it = FixCase(outcome: .notUsingProxy, windows: "11", source: "microsoft", more: told)
        #expect(it.cards[0].id == "test-proxy", "the login is not known")
        it.namesTold = false
        #expect(it.cards[0].id == "show-settings")
    }
}
