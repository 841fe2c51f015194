/// The twenty problems that users of Windows Update behind a proxy report most.
extension Problem {
    /// Windows 11, Microsoft, cannot connect while checking; nothing is announced, no login is wanted.
    private static let scan11 = [
        "code": "0x80072EFD", "source": "microsoft", "os": "11", "traffic": "scan", "wpad": "no", "login": "no",
        "proxy": "proxy.example.com:8080", "bypass": "<local>;*.corp.example",
    ]

    static func scan11(_ more: [String: String]) -> [String: String] { scan11.merging(more) { $1 } }

    /// The code itself says that a login is wanted, so that it is not asked.
    static func login11(_ more: [String: String]) -> [String: String] {
        scan11(more.merging(["code": "8024401B"]) { $1 }).filter { $0.key != "login" }
    }

    static let all = settings + wayThroughProxy + proxyNamed + typedAndStored + notTheProxy

    private static let settings = [
        Problem(
            number: 1, name: "the browser works, the scan fails",
            answers: scan11(["ie": "static", "winhttp": "direct"]),
            outcome: .notUsingProxy,
            cards: ["set-device-proxy", "set-winhttp-scan", "import-winhttp-scan", "set-advproxy", "announce-wpad"],
            never: ["show-settings", "publish-script"], reads: ["Proxy Server(s)", "outside the office"]),
        Problem(
            number: 4, name: "the scan works, the download of a signed-in user fails",
            answers: scan11([
                "code": "80072EE2", "traffic": "download", "user": "yes", "ie": "none", "downloader": "do",
            ]),
            outcome: .notUsingProxy, cards: ["set-device-proxy", "set-user-proxy"],
            never: ["set-winhttp-scan", "import-winhttp-scan", "set-account-proxy"],
            reads: ["serves the signed-in user, LocalSystem and NetworkService alike"]),
        Problem(
            number: 5, name: "WSUS through the user's proxy, dead since 2020-09",
            answers: [
                "code": "80072EE2", "source": "wsus-http", "os": "10", "updated": "2022-05", "traffic": "scan",
                "ie": "static", "winhttp": "direct", "wpad": "no", "fallback": "off",
                "wsus-host": "wsus01.corp.example",
            ], outcome: .wsus,
            cards: ["reach-wsus", "wsus-https", "allow-user-proxy-fallback"],
            never: ["set-winhttp-scan", "import-winhttp-scan", "set-device-proxy", "announce-wpad"],
            whyNot: "A system proxy for WSUS is not offered: without the exception it is the fault of problem 9."),
        Problem(
            number: 7, name: "import from a user who has a script changes nothing",
            answers: scan11(["ie": "pac", "winhttp": "direct"]), outcome: .notUsingProxy,
            cards: ["set-device-proxy", "set-winhttp-scan", "set-advproxy", "announce-wpad"],
            never: ["import-winhttp-scan", "publish-script"]),
        Problem(
            number: 14, name: "the new WinHTTP proxy breaks remote management",
            answers: scan11(["ie": "static", "winhttp": "direct", "bypass": "<local>"]), outcome: .notUsingProxy,
            cards: ["set-winhttp-scan"],
            reads: ["WinRM", "winhttp-before", "netsh winhttp reset proxy goes to direct access"],
            whyNot: "The second ticket is no failed update; the card that would cause it warns and tells the way back."),
    ]

    private static let wayThroughProxy = [
        Problem(
            number: 2, name: "the proxy blocks some hosts",
            answers: scan11(["code": "80072EFE", "winhttp": "static", "hosts": "some", "inspection": "no"]),
            outcome: .proxyRefuses, cards: ["test-proxy", "allow-hosts"],
            never: ["set-winhttp-scan", "exempt-login"], reads: ["must not be forced to https", "*.windowsupdate.com"]),
        Problem(
            number: 2, name: "the proxy answers 403", answers: scan11(["code": "80244018", "winhttp": "static"]),
            outcome: .proxyRefuses, cards: ["allow-hosts", "test-proxy"], reads: ["403"]),
        Problem(
            number: 3, name: "407 of a proxy that wants a login",
            answers: login11(["winhttp": "static"]), outcome: .proxyAuthentication,
            cards: ["exempt-login", "test-proxy"], never: ["set-winhttp-scan", "reenter-winhttp-scan"],
            reads: ["Never write a user name or password into a proxy setting of Windows."]),
        Problem(
            number: 6, name: "TLS inspection",
            answers: scan11(["code": "80072F8F", "winhttp": "static", "inspection": "yes"]), outcome: .tls,
            cards: ["check-clock", "exempt-inspection"], never: ["read-issuer"],
            reads: ["Installing the proxy's CA on the PC is no cure"]),
        Problem(
            number: 11, name: "range requests are refused",
            answers: scan11([
                "code": "80D05001", "traffic": "download", "user": "yes", "ie": "static", "downloader": "do",
                "ranges": "no",
            ]), outcome: .range, cards: ["allow-ranges", "download-by-bits"], never: ["test-range"],
            reads: ["*.delivery.mp.microsoft.com", "range_offset_limit"]),
    ]

    static let proxyNamed = [
        Problem(
            number: 8, name: "a script at file://, answered as none",
            answers: scan11(["ie": "none", "winhttp": "direct"]),
            outcome: .notUsingProxy, cards: ["set-winhttp-scan", "publish-script"], never: ["import-winhttp-scan"],
            reads: ["does not read scripts at file:// addresses"]),
        Problem(
            number: 9, name: "a script misses the WSUS name in capitals",
            answers: [
                "code": "8024401B", "source": "wsus-http", "os": "windows-7", "trigger": "manual", "traffic": "scan",
                "ie": "pac", "winhttp": "direct", "wpad": "no", "wsus-host": "WSUS.CORP.EXAMPLE",
            ], outcome: .bypassMissing, cards: ["except-in-script"], never: ["set-winhttp", "exempt-login"],
            reads: ["host = host.toLowerCase();", "in the WSUS policy"]),
        Problem(
            number: 9, name: "a script sends update hosts to the wrong proxy",
            answers: login11(["ie": "pac", "winhttp": "direct"]), outcome: .proxyAuthentication,
            cards: ["check-script", "exempt-login", "test-proxy"], reads: ["uses only the first of them"]),
        Problem(
            number: 10, name: "a stranger's WPAD",
            answers: scan11(["code": "8024401C", "ie": "none", "winhttp": "direct", "wpad": "yes", "login": "yes"]),
            outcome: .proxyAuthentication, cards: ["check-wpad", "check-script", "test-proxy"],
            reads: ["DNS suffix", "state the proxy explicitly"]),
        Problem(
            number: 17, name: "a static proxy on a laptop at home",
            answers: scan11([
                "code": "80072EE2", "winhttp": "static", "ie": "none", "ports": "both", "hosts": "all",
            ]), outcome: .proxyRefuses, cards: ["leave-static-proxy"], reads: ["WPAD"]),
        Problem(
            number: 17, name: "the name of a static proxy, at home",
            answers: scan11(["code": "8024402C", "winhttp": "static", "ie": "none", "ports": "both", "hosts": "all"]),
            outcome: .nameResolution, cards: ["resolve-name", "leave-static-proxy"]),
    ]
}
