/// The addresses that a bypass list is tried on where none are given: those of Windows Update.
public enum UpdateAddresses {
    /// One host for each way, where the lists name a domain: the search before and since Windows 10, the download.
    package static let ofDomains = [
        "fe2.update.microsoft.com", "fe3.delivery.mp.microsoft.com", "download.windowsupdate.com",
    ]

    /// The hosts that machines of any generation need: those named in full, and of the domains the hosts above.
    public static var all: [WebAddress] {
        Endpoints.rules(for: OSGeneration.allCases).filter { $0.need == .required }.flatMap(addresses)
    }

    private static func addresses(_ endpoint: Endpoint) -> [WebAddress] {
        let rule = endpoint.rule
        let hosts = rule.isDomain ? ofDomains.filter { $0.hasSuffix("." + rule.name) } : [rule.name]
        let scheme = endpoint.ports.contains(WebAddress.Scheme.https.port) ? "https" : "http"
        return hosts.compactMap { try? WebAddress("\(scheme)://\($0)") }
    }
}
