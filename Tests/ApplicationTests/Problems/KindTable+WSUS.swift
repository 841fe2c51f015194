extension KindProblem {
    private static let scan = ["source": "wsus-http", "traffic": "scan"]

    private static func scan(_ more: [String: String]) -> [String: String] { scan.merging(more) { $1 } }

    static let withWSUS = [
        KindProblem(
            kind: .wsus, name: "a gateway answers for the server, and the network offers WPAD",
            answers: ["code": "0x80244021", "source": "wsus-http", "traffic": "scan", "wpad": "yes"],
            first: "automatic-proxy", among: ["bypass-missing"]),
        KindProblem(
            kind: .wsus, name: "the server says: too many trips",
            answers: scan(["code": "0x80244010", "winhttp": "static"]), first: "wsus"),
        KindProblem(
            kind: .wsus, name: "the list is known and the server is not in it",
            answers: scan([
                "code": "0x80244022", "winhttp": "static", "bypass": "<local>;*.other.example",
                "wsus-host": "wsus01.corp.example:8530",
            ]), first: "bypass-missing", among: ["wsus"]),
        KindProblem(
            kind: .wsus, name: "the list is known and the server is in it",
            answers: scan([
                "code": "0x80244022", "winhttp": "static", "bypass": "*.corp.example",
                "wsus-host": "wsus01.corp.example:8530",
            ]), first: "wsus"),
        KindProblem(
            kind: .wsus, name: "a 407 on the way to WSUS", answers: scan(["code": "0x8024401B"]),
            first: "bypass-missing", among: ["proxy-authentication"]),
        KindProblem(
            kind: .wsus, name: "checking with Microsoft works", answers: scan(["works": "online-check"]),
            first: "wsus", among: ["bypass-missing"]),
        KindProblem(
            kind: .wsus, name: "the laptop has left the domain",
            answers: scan(["code": "0x8024402C", "changed": "moved"]), first: "wsus"),
        KindProblem(
            kind: .wsusServer, name: "the server cannot fetch the files of some updates",
            answers: ["what": "wsus-sync", "traffic": "download", "source": "microsoft"], first: "range",
            among: ["tls"]),
        KindProblem(
            kind: .wsusServer, name: "the server's synchronisation is cut off",
            answers: ["what": "wsus-sync", "source": "microsoft", "os": "server-2012r2"], first: "tls"),
        KindProblem(
            kind: .unknownSource, name: "nobody knows where updates come from, a 503",
            answers: ["code": "0x80244022"], first: "proxy-refuses", among: ["wsus"]),
        KindProblem(
            kind: .unknownSource, name: "nothing is known at all", answers: [:], first: "not-proxy",
            among: ["not-using-proxy"]),
        KindProblem(
            kind: .unasked, name: "the login was told beside WSUS",
            answers: scan(["login": "yes", "winhttp": "static"]), first: "bypass-missing",
            among: ["proxy-authentication"]),
        KindProblem(
            kind: .unasked, name: "a code that is seldom the network, and a proxy that wants a login",
            answers: ["code": "0x80070005", "source": "microsoft", "login": "yes", "anyway": "yes"],
            first: "proxy-authentication"),
    ]
}
