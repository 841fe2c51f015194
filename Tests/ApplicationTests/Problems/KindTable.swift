/// Problems of our own, one or more of every kind of failure; they were written down before any sign was.
extension KindProblem {
    static let all =
        inBetween + toldAgainstUnseen + printed + hiddenCodes + paths + withWSUS + families

    private static let eleven = ["os": "11", "source": "microsoft", "traffic": "scan"]

    private static func eleven(_ more: [String: String]) -> [String: String] { eleven.merging(more) { $1 } }

    private static let inBetween = [
        KindProblem(
            kind: .inBetween, name: "a proxy program of the PC itself",
            answers: eleven(["code": "0x80072EFD", "proxy": "127.0.0.1:7890", "ie": "static"]),
            first: "local-filter", among: ["not-using-proxy"]),
        KindProblem(
            kind: .inBetween, name: "an accelerator that is told, without any address",
            answers: ["source": "microsoft", "traffic": "download", "between": "local-program"],
            first: "local-filter"),
        KindProblem(
            kind: .inBetween, name: "a clean-up tool was run, and names are not found",
            answers: eleven(["code": "0x80072EE7", "between": "pc-filter", "changed": "pc-tool"]),
            first: "local-filter", among: ["name-resolution"]),
        KindProblem(
            kind: .inBetween, name: "the update host leads to 0.0.0.0, and the hosts file names it",
            answers: eleven(["code": "0x80072EFD", "resolves": "blocked", "hosts-file": "yes"]),
            first: "local-filter", among: ["name-resolution"]),
        KindProblem(
            kind: .inBetween, name: "the update host leads to 0.0.0.0, and the hosts file does not name it",
            answers: eleven(["code": "0x80072EFD", "resolves": "blocked", "hosts-file": "no"]),
            first: "name-resolution", among: ["local-filter"]),
        KindProblem(
            kind: .inBetween, name: "a DNS filter for the whole house",
            answers: eleven(["between": "no-proxy,dns-filter"]), first: "name-resolution"),
        KindProblem(
            kind: .inBetween, name: "a DNS filter leaves out the one name that a feature update needs",
            answers: [
                "code": "0xC1900223", "os": "10", "source": "microsoft", "between": "no-proxy,dns-filter",
                "works": "other-updates",
            ], first: "name-resolution", among: ["not-proxy"]),
        KindProblem(
            kind: .inBetween, name: "the host of winget's source leads to the PC itself",
            answers: ["source": "microsoft", "what": "store", "between": "no-proxy"],
            evidence: [
                "C:\\>ping cdn.winget.microsoft.com\n\nPinging cdn.winget.microsoft.com [127.0.0.1] with 32 bytes of data:"
            ], first: "local-filter", among: ["name-resolution"]),
        KindProblem(
            kind: .inBetween, name: "a virus scanner that opens HTTPS",
            answers: eleven(["code": "0x80072F8F", "between": "scanner"]), first: "tls", among: ["local-filter"]),
    ]

    private static let toldAgainstUnseen = [
        KindProblem(
            kind: .toldAgainstUnseen, name: "the proxy decrypts; nobody knows of a login",
            answers: eleven(["code": "0x80072EFE", "inspection": "yes", "winhttp": "static"]), first: "tls",
            among: ["proxy-refuses"]),
        KindProblem(
            kind: .toldAgainstUnseen, name: "an old Windows that is served when somebody asks by hand",
            answers: [
                "os": "xp", "source": "microsoft", "trigger": "automatic", "ie": "static", "works": "manual-only",
            ], first: "not-using-proxy"),
        KindProblem(
            kind: .toldAgainstUnseen, name: "access is denied to a script, and it works at the keyboard",
            answers: eleven(["code": "0x80070005", "trigger": "script", "works": "manual-only"]), first: "not-proxy"),
        KindProblem(
            kind: .toldAgainstUnseen, name: "no port is open at the company's proxy",
            answers: eleven(["code": "0x80072EFD", "ports": "none", "between": "company-proxy"]),
            first: "proxy-refuses"),
        KindProblem(
            kind: .toldAgainstUnseen, name: "the proxy refuses ranges",
            answers: ["source": "microsoft", "traffic": "download", "ranges": "no"], first: "range",
            among: ["proxy-refuses"]),
        KindProblem(
            kind: .toldAgainstUnseen, name: "some of the hosts are not allowed",
            answers: eleven(["code": "0x80072EE2", "hosts": "some"]), first: "proxy-refuses"),
        KindProblem(
            kind: .toldAgainstUnseen, name: "the browser works, WinHTTP is direct",
            answers: eleven(["code": "0x80072EFD", "ie": "static", "winhttp": "direct"]), first: "not-using-proxy",
            among: ["proxy-refuses"]),
        KindProblem(
            kind: .toldAgainstUnseen, name: "the login is seen",
            answers: eleven(["code": "0x80072EFD", "login": "yes", "winhttp": "static"]),
            first: "proxy-authentication"),
    ]

    private static let printed = [
        KindProblem(
            kind: .printed, name: "a network with a slash among the exceptions, and proxycfg fails with 87",
            answers: ["os": "xp", "source": "microsoft", "ie": "static", "bypass": "10.0.0.0/8"],
            evidence: ["C:\\>proxycfg -u\nError writing proxy settings. (87) The parameter is incorrect."],
            first: "malformed-setting", among: ["endpoint-closed"]),
        KindProblem(
            kind: .printed, name: "a script at file://",
            answers: ["os": "10", "source": "microsoft", "ie": "pac", "pac": "file://C:/scripts/site.pac"],
            first: "automatic-proxy", among: ["not-using-proxy", "malformed-setting"]),
        KindProblem(
            kind: .printed, name: "BITS asks for ranges in a sentence",
            answers: ["traffic": "download"],
            evidence: [
                "The server does not support the necessary HTTP protocol. Background Intelligent Transfer Service "
                    + "(BITS) requires that the server support the Range protocol header."
            ], first: "range"),
        KindProblem(
            kind: .printed, name: "a 407 in the log of a gateway", answers: ["source": "microsoft"],
            evidence: [
                "gw: client=192.0.2.7 method=\"HEAD\" host=\"download.windowsupdate.com\" status=\"407\""
            ], first: "proxy-authentication"),
    ]

    private static let hiddenCodes = [
        KindProblem(
            kind: .hiddenCode, name: "all updates failed, and the one says why",
            answers: ["code": "0x80240022 0x80D03805", "source": "microsoft", "traffic": "download"],
            first: "not-proxy"),
        KindProblem(
            kind: .hiddenCode, name: "BITS believes that the PC is offline",
            answers: ["code": "0x80200010", "internet": "yes", "works": "browser", "traffic": "download"],
            first: "not-proxy"),
    ]

    private static let paths = [
        KindProblem(
            kind: .automatic, name: "wpad is not found, and only the automatic run fails",
            answers: ["source": "microsoft", "trigger": "automatic", "ie": "auto-detect", "wpad": "no"],
            evidence: ["C:\\>ping wpad\nPing request could not find host wpad."], first: "automatic-proxy",
            among: ["not-using-proxy"]),
        KindProblem(
            kind: .automatic, name: "it works only while somebody is signed in",
            answers: ["os": "10", "trigger": "script", "user": "no", "works": "signed-in"],
            first: "not-using-proxy"),
        KindProblem(
            kind: .changedPath, name: "the firewall was updated, and downloads stop half way",
            answers: ["source": "microsoft", "traffic": "download", "changed": "network", "works": "part"],
            first: "range", among: ["proxy-refuses"]),
        KindProblem(
            kind: .changedPath, name: "without the proxy it works",
            answers: eleven(["code": "0x80072EFE", "works": "without-proxy", "winhttp": "static", "login": "no"]),
            first: "proxy-refuses"),
        KindProblem(
            kind: .noProxy, name: "a packet filter, and no proxy at all",
            answers: eleven(["code": "0x80072EE2", "between": "no-proxy,company-firewall"]), first: "firewall"),
        KindProblem(
            kind: .noProxy, name: "no proxy, and nothing else is known",
            answers: eleven(["code": "0x80072EFD", "between": "no-proxy"]), first: "firewall",
            among: ["not-proxy"]),
    ]
}
