import Facts
import TestSupport

/// A fault that a test plants into a machine, and the causes that its output has to lead to.
struct PlantedFault: Sendable {
    let name: String
    /// The causes that a fair expert accepts, the best first.
    let accepted: [Cause]
    let windows: [PlantedWindows]
    let plant: @Sendable (inout PlantedMachine) -> Void

    init(
        _ name: String, _ accepted: Cause..., on windows: [PlantedWindows],
        plant: @escaping @Sendable (inout PlantedMachine) -> Void
    ) {
        (self.name, self.accepted, self.windows, self.plant) = (name, accepted, windows, plant)
    }

    /// Each fault on each of its Windows, in each of the languages.
    static var machines: [(fault: PlantedFault, machine: PlantedMachine)] {
        all.flatMap { fault in
            fault.windows.flatMap { windows in
                [PlantedMachine.Speech.english, .japanese].map { speech in
                    var machine = PlantedMachine.office(windows, speech)
                    fault.plant(&machine)
                    return (fault, machine)
                }
            }
        }
    }

    private static let old = [PlantedWindows.seven, .eight]
    private static let today = PlantedWindows.new
    private static let some = [PlantedWindows.seven, .server2019, .eleven]

    static let all = setting + atTheProxy + names + server + elsewhere

    // MARK: A setting of the PC

    private static let setting = [
        PlantedFault("WinHTTP is direct, 12029", .notUsingProxy, on: some) {
            $0.setWinHTTPDirect()
            $0.outputs["address"] = nil
            $0.fail("80072EFD")
        },
        PlantedFault("WinHTTP is direct, 12002", .notUsingProxy, on: some) {
            $0.setWinHTTPDirect()
            $0.outputs["address"] = nil
            $0.fail("80072EE2", automatic: false)
        },
        PlantedFault("WinHTTP is direct, 12007", .notUsingProxy, on: some) {
            $0.setWinHTTPDirect()
            $0.outputs["address"] = nil
            $0.fail("80072EE7")
        },
        PlantedFault("a list that cannot be read", .malformedSetting, on: some) {
            $0.setWinHTTP(proxy: "http://proxy.example.com:8080/")
            $0.fail("80240030")
        },
        PlantedFault("an exception with a slash", .malformedSetting, on: some) {
            $0.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "192.168.0.0/16")
            $0.fail("80240030")
        },
        PlantedFault("no proxy may be read", .malformedSetting, on: some) {
            $0.setWinHTTP(proxy: "proxy.example.com:80:80")
            $0.fail("80200018", scanning: false)
        },
        PlantedFault("a script in a file", .automaticProxy, .malformedSetting, on: today) {
            $0.setUser(script: "file://C:/proxy.pac")
            $0.setWinHTTPDirect()
            $0.fail("80072F86")
        },
        PlantedFault("the script cannot be fetched", .automaticProxy, on: some) {
            $0.setUser(script: "http://pac.example.com/proxy.pac")
            $0.setWinHTTPDirect()
            $0.fail("80072F87")
        },
        PlantedFault("nobody answers the automatic search", .automaticProxy, on: some) {
            $0.setUser(detects: true)
            $0.setWinHTTPDirect()
            $0.fail("80072F94")
        },
        PlantedFault("the service for automatic proxies is disabled", .automaticProxy, on: some) {
            $0.setUser(script: "http://pac.example.com/proxy.pac")
            $0.setWinHTTPDirect()
            $0.values["sv-proxy"] = .number(4)
            $0.fail("80072EE2")
        },
    ]

    // MARK: At the proxy

    private static let squid = "Server: squid/5.7"

    private static let atTheProxy = [
        PlantedFault("the proxy lets only some hosts through", .proxyRefuses, on: today) {
            $0.answerRequests(
                ["HTTP/1.1 403 Forbidden", squid, "X-Squid-Error: ERR_ACCESS_DENIED 0", "Via: 1.1 proxy (squid/5.7)"])
            $0.fail("80244018")
        },
        PlantedFault("the proxy opens no tunnel", .proxyRefuses, on: today) {
            $0.answerTunnel(
                ["HTTP/1.1 403 Forbidden", squid, "X-Squid-Error: ERR_ACCESS_DENIED 0", "Via: 1.1 proxy (squid/5.7)"],
                exit: 56)
            $0.fail("80072EFE")
        },
        PlantedFault("the proxy opens no tunnel, and the code is of a timeout", .proxyRefuses, on: today) {
            $0.answerTunnel(
                ["HTTP/1.1 403 Forbidden", squid, "X-Squid-Error: ERR_ACCESS_DENIED 0", "Via: 1.1 proxy (squid/5.7)"],
                exit: 56)
            $0.fail("80072EE2")
        },
        PlantedFault("the proxy wants a login by Negotiate", .proxyAuthentication, on: today) {
            $0.answerRequests(
                ["HTTP/1.1 407 Proxy Authentication Required", "Proxy-Authenticate: Negotiate", "Proxy-Authenticate: NTLM"])
            $0.fail("8024401B")
        },
        PlantedFault("the proxy wants a login by Basic", .proxyAuthentication, on: today) {
            $0.answerRequests(
                ["HTTP/1.1 407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"proxy\""])
            $0.fail("80190197", scanning: false)
        },
        PlantedFault("the proxy wants a login, says the code alone", .proxyAuthentication, on: old) {
            $0.fail("8024401B")
        },
        PlantedFault("the proxy looks into TLS", .tls, on: today) {
            $0.outputs["issuer"] = ["Issuer:C = JP, O = Example Corp, CN = Example Inspection CA"]
            $0.fail("80072F8F")
        },
        PlantedFault("the proxy's certificate is not believed", .tls, on: today) {
            $0.answerTunnel(["HTTP/1.1 200 Connection established"], exit: 60)
            $0.fail("80072EFE")
        },
        PlantedFault("TLS fails, says the code alone", .tls, on: old) { $0.fail("80072F8F") },
        PlantedFault("the proxy sends whole files", .range, on: today) {
            $0.outputs["http"] = [
                "HTTP/1.1 200 OK", "Content-Length: 64000", "Via: 1.1 proxy.example.com (squid/5.7)", "", "curl-exit 0",
            ]
            $0.fail("80200013", scanning: false)
        },
        PlantedFault("the proxy sends whole files, and the code is another", .range, on: today) {
            $0.outputs["http"] = [
                "HTTP/1.1 200 OK", "Content-Length: 64000", "Via: 1.1 proxy.example.com (squid/5.7)", "", "curl-exit 0",
            ]
            $0.fail("80D05001", scanning: false)
        },
    ]

    // MARK: Names and the PC itself

    private static let names = [
        PlantedFault("DNS answers with an address that leads nowhere", .nameResolution, on: some) {
            $0.setUser()
            $0.setWinHTTPDirect()
            $0.outputs["address"] = ["0.0.0.0"]
            $0.fail("80072EE7")
        },
        PlantedFault("DNS answers with the PC's own address", .nameResolution, on: some) {
            $0.setUser()
            $0.setWinHTTPDirect()
            $0.outputs["address"] = ["127.0.0.1"]
            $0.fail("80072EFD")
        },
        PlantedFault("the hosts file names an update host", .localFilter, on: some) {
            $0.outputs["hosts"] = ["0.0.0.0 download.windowsupdate.com", "0.0.0.0 fe2.update.microsoft.com"]
            $0.outputs["address"] = ["0.0.0.0"]
            $0.fail("80072EFD")
        },
        PlantedFault("the proxy is a program that is gone", .localFilter, on: some) {
            $0.setUser(proxy: "127.0.0.1:7890")
            $0.setWinHTTP(proxy: "127.0.0.1:7890")
            $0.outputs["http"] = $0.windows.isNew ? ["curl-exit 7"] : nil
            $0.outputs["https"] = $0.windows.isNew ? ["curl-exit 7"] : nil
            $0.outputs["issuer"] = nil
            $0.fail("80072EFD")
        },
    ]

    // MARK: WSUS

    private static let server = [
        PlantedFault("WSUS lacks its exception, 503", .bypassMissing, on: some) {
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
            $0.fail("80244022")
        },
        PlantedFault("WSUS lacks its exception, 407", .bypassMissing, on: some) {
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
            $0.fail("8024401B")
        },
        PlantedFault("WSUS by https lacks its exception", .bypassMissing, on: some) {
            $0.setServer("https://wsus01.corp.example.com:8531", host: "wsus01.corp.example.com")
            $0.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "<local>;*.other.example")
            $0.fail("80072EE2")
        },
        PlantedFault("WSUS takes too many trips", .wsus, on: some) {
            $0.setWinHTTPDirect()
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
            $0.fail("80244010")
        },
        PlantedFault("WSUS is not found by its name", .wsus, on: some) {
            $0.setWinHTTPDirect()
            $0.setServer(
                "http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com", resolvesTo: nil)
            $0.fail("80072EE7")
        },
        PlantedFault("WSUS answers with an error of its own", .wsus, on: some) {
            $0.setWinHTTPDirect()
            $0.setServer("http://wsus01.corp.example.com:8530", host: "wsus01.corp.example.com")
            $0.fail("8024401F")
        },
    ]

    // MARK: No proxy matter

    private static let elsewhere = [
        PlantedFault("Microsoft's servers are closed to it", .endpointClosed, on: [.xp]) { $0.fail("80072EFE") },
        PlantedFault("Microsoft's servers are closed to it, another code", .endpointClosed, on: [.xp]) {
            $0.fail("80244019")
        },
        PlantedFault("the same without a proxy", .endpointClosed, on: [.xp]) {
            $0.setUser()
            $0.setWinHTTPDirect()
            $0.fail("80072EE2")
        },
        PlantedFault("XP, and no code", .endpointClosed, on: [.xp]) { $0.outputs["report"] = nil },
        PlantedFault("a packet filter stops port 443", .firewall, on: today) {
            $0.setUser()
            $0.setWinHTTPDirect()
            $0.outputs["https"] = ["curl-exit 28"]
            $0.outputs["issuer"] = nil
            $0.fail("80072EE2")
        },
        PlantedFault("a packet filter stops port 80", .firewall, on: today) {
            $0.setUser()
            $0.setWinHTTPDirect()
            $0.outputs["http"] = ["curl-exit 28"]
            $0.fail("80072EE2", scanning: false)
        },
        PlantedFault("a service is disabled", .notProxy, on: some) {
            $0.values["sv-update"] = .number(4)
            $0.fail("80070422")
        },
        PlantedFault("BITS is disabled, and no code", .notProxy, on: some) { $0.values["sv-bits"] = .number(4) },
        PlantedFault("a policy switches Windows Update off", .notProxy, on: some) {
            $0.values["no-access"] = .number(1)
            $0.fail("8024002E")
        },
        PlantedFault("components are damaged", .notProxy, on: today) { $0.fail("80073712", scanning: false) },
    ]
}

extension PlantedMachine {
    /// A PC in an office whose settings are right: the user's proxy is WinHTTP's, and it lets through.
    static func office(_ windows: PlantedWindows, _ speech: Speech) -> PlantedMachine {
        var machine = PlantedMachine(windows, speech)
        machine.setUser(proxy: "proxy.example.com:8080", bypass: "<local>")
        machine.setWinHTTP(proxy: "proxy.example.com:8080", bypass: "<local>")
        if windows.isNew { machine.letThrough() }
        return machine
    }
}
