import Engine
import Facts

/// The names that a case gives to commands and sentences, each with a placeholder where it was not told.
extension CaseFacts {
    /// Stands where the proxy's address was not told; no command takes it, so that nobody runs it as it is.
    static let proxyPlaceholder = ShowCommand.proxyPlaceholder
    /// Stands where the WSUS server was not told.
    static let wsusPlaceholder = "WSUS-SERVER"

    /// The proxy for one protocol as `host:port`, 80 where no port was told.
    func proxyAddress(for scheme: ProxyScheme) -> String {
        guard let server = server(for: scheme)?.address else { return Self.proxyPlaceholder }
        return "\(server.host):\(server.port ?? 80)"
    }

    /// The proxy's name or address without its port.
    var proxyHost: String {
        (server(for: .https) ?? server(for: .http))?.address.host ?? "PROXY"
    }

    private func server(for scheme: ProxyScheme) -> ProxyServer? {
        proxy?.items.first { $0.scheme == scheme } ?? proxy?.items.first { $0.scheme == nil }
    }

    /// The value is still possible.
    func mayBe(_ variable: String, _ value: String) -> Bool { known.allows(variable, value) }

    /// The condition is known to hold.
    func holds(_ condition: Condition) -> Bool { condition.truth(on: known) == .yes }

    /// The value is the only one left.
    func isCertain(_ variable: String, _ value: String) -> Bool { known.value(of: variable) == value }
}

extension CaseFacts {
    /// The WSUS server's name as a bypass list takes it: without scheme, port and path.
    var wsusName: String { wsusTold?.host ?? Self.wsusPlaceholder }

    /// Whether WSUS is asked over https, by its address or else by what is known of the source.
    var wsusIsSecure: Bool {
        wsusTold?.port.map { Self.securePorts.contains($0) } ?? isCertain("source", "wsus-https")
    }

    /// The address of the WSUS server over http or https, with WSUS's own port where none that fits was told.
    func wsusAddress(secure: Bool) -> String {
        let unfit = secure ? Self.plainPorts : Self.securePorts
        let told = wsusTold?.port.flatMap { unfit.contains($0) ? nil : $0 }
        let port = told ?? (secure ? 8531 : 8530)
        return (secure ? "https://" : "http://") + "\(wsusName):\(port)"
    }

    /// The address at which the WSUS server answers a scan.
    var wsusService: String { wsusAddress(secure: wsusIsSecure) + "/ClientWebService/client.asmx" }

    private static let plainPorts: Set<UInt16> = [80, 8530]
    private static let securePorts: Set<UInt16> = [443, 8531]

    /// What was told of the WSUS server, as far as it can be read.
    private var wsusTold: HostPort? {
        guard let wsusHost, let rest = wsusHost.split(separator: "//").last?.split(separator: "/").first else {
            return nil
        }
        return try? HostPort(rest, of: wsusHost, wildcards: false)
    }
}
