import Facts
import TestSupport

extension PlantedFault {
    // MARK: Names and the PC itself

    static let names = [
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

    static let server = [
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

    static let elsewhere = [
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
