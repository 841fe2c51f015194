/// The problems that lie in what was typed or stored on the machine, or not at the proxy at all.
extension Problem {
    static let typedAndStored = [
        Problem(
            number: 12, name: "the proxy list cannot be read",
            answers: scan11(["code": "80240030", "winhttp": "static", "ie": "static"]), outcome: .malformedSetting,
            cards: ["compare-text", "correct-user-setting", "reenter-winhttp-scan"],
            reads: ["http:// and not http//", "<local> as an item of its own"]),
        Problem(
            number: 12, name: "a bad character in the exceptions",
            answers: scan11(["code": "8024402C", "winhttp": "static"]), outcome: .nameResolution,
            cards: ["compare-text", "resolve-name", "reenter-winhttp-scan"],
            reads: ["A forbidden character in the list of exceptions gave 0x8024402C."]),
        Problem(
            number: 13, name: "typing and quoting", answers: scan11(["ie": "static", "winhttp": "direct"]),
            outcome: .notUsingProxy, cards: ["set-winhttp-scan"],
            whyNot: "No wrong line is ever handed out: the test of the commands holds each against its form."),
        Problem(
            number: 15, name: "a proxy left over in the service account",
            answers: scan11([
                "code": "80072EFD", "os": "10", "updated": "2022-05", "traffic": "download", "downloader": "bits",
                "winhttp": "static", "ie": "static",
            ]), outcome: .notUsingProxy, cards: ["set-account-proxy", "reset-account-proxy"],
            never: ["set-winhttp-scan", "set-user-proxy"], reads: ["RESET"]),
        Problem(
            number: 16, name: "64-bit Server 2003 with WSUS: two stores",
            answers: [
                "code": "80072EE7", "source": "wsus-http", "os": "server-2003", "traffic": "scan",
                "trigger": "automatic", "winhttp": "static", "proxy": "proxy.example.com:8080",
                "wsus-host": "wsus01.corp.example", "wsus-bypass": "no",
            ], outcome: .bypassMissing, cards: ["extend-bypass-proxycfg", "reset-proxycfg"],
            reads: ["SysWOW64"]),
        Problem(
            number: 16, name: "64-bit XP with Microsoft",
            answers: ["code": "80072EE7", "source": "microsoft", "os": "xp x64", "winhttp": "static"],
            outcome: .endpointClosed, cards: ["other-source"], never: ["set-proxycfg"],
            whyNot: "Microsoft closed the servers of this Windows in 2020: no setting of a proxy brings them back."),
    ]

    static let notTheProxy = [
        Problem(
            number: 18, name: "no TLS 1.2 on Windows 7",
            answers: [
                "code": "80072F8F", "source": "microsoft", "os": "windows-7", "sha2": "yes", "traffic": "scan",
                "trigger": "automatic", "winhttp": "static", "login": "no", "inspection": "no",
            ], outcome: .tls, cards: ["check-clock", "enable-tls12"], never: ["set-winhttp"], reads: ["KB3140245"]),
        Problem(
            number: 18, name: "a limited list of ciphers",
            answers: scan11(["code": "80072EFE", "winhttp": "static", "ports": "both", "hosts": "all"]),
            outcome: .tls, cards: ["check-clock", "check-ciphers"],
            reads: ["retrying with default proxy"]),
        Problem(
            number: 19, name: "\"updates\" means the Store",
            answers: scan11(["code": "0x80131500", "ie": "static", "winhttp": "direct"]), outcome: .notUsingProxy,
            cards: ["which-product", "set-device-proxy"], reads: ["hand the case to those who look after that product"],
            whyNot: "The pages of other products are theirs: the card tells which store each reads, and hands over."),
        Problem(
            number: 20, name: "a WSUS server that is gone",
            answers: [
                "code": "80244022", "source": "wsus-http", "os": "server-2012r2", "traffic": "scan",
                "trigger": "automatic", "winhttp": "direct", "wpad": "no",
            ], outcome: .wsus, cards: ["reach-wsus", "restore-wsus"], never: ["find-source", "set-winhttp"],
            reads: ["WsusPool"]),
        Problem(
            number: 20, name: "a feature that WSUS does not have",
            answers: [
                "code": "8024402C", "source": "wsus-http", "os": "11", "traffic": "scan", "winhttp": "direct",
                "wpad": "no", "fallback": "off",
            ], outcome: .wsus, cards: ["reach-wsus", "feature-source", "resolve-name"]),
        Problem(
            number: 20, name: "a feature that WSUS does not have, by its own code",
            answers: [
                "code": "800F0954", "source": "wsus-http", "os": "11", "traffic": "scan", "winhttp": "direct",
                "wpad": "no", "fallback": "off",
            ], outcome: .wsus, cards: ["feature-source", "reach-wsus"]),
        Problem(
            number: 20, name: "the service is switched off", answers: ["code": "80070422", "anyway": "no"],
            outcome: .notProxy, cards: ["family-services"], never: ["follow-code"],
            reads: ["Change nothing in the proxy settings."],
            whyNot: "It is no proxy matter: the case ends with that, and with what the code says."),
    ]
}
