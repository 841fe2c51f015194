import Facts
import TestSupport

extension PlantedFault {
    // MARK: A setting of the PC

    static let setting = [
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

    static let atTheProxy = [
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
                [
                    "HTTP/1.1 407 Proxy Authentication Required", "Proxy-Authenticate: Negotiate",
                    "Proxy-Authenticate: NTLM",
                ])
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
}
