/// The protocols that a proxy list can name a server for.
public enum ProxyScheme: String, Sendable, Hashable, CaseIterable {
    case http, https, ftp, gopher, socks
}

/// One server of a proxy list: `[scheme=][http://]host[:port]`.
public struct ProxyServer: Sendable, Hashable, CustomStringConvertible {
    /// The protocol it serves, `http=`; nil where it serves every protocol that has no server of its own.
    public let scheme: ProxyScheme?
    /// What stands in front of the host, `http://`, if anything. The settings page of Windows 10 and 11 writes it.
    public let prefix: URLPrefix?
    public let address: HostPort

    public var description: String {
        (scheme.map { $0.rawValue + "=" } ?? "") + (prefix?.rawValue ?? "") + address.description
    }

    init(_ item: String) throws(ListFault) {
        var rest = item[...]
        scheme = try Self.takeScheme(&rest, of: item)
        prefix = try URLPrefix.take(&rest, of: item)
        if let slash = rest.firstIndex(of: "/") {
            if slash == rest.startIndex { throw .host(.missing, item: item) }
            throw rest[slash...] == "/" ? .entry(.trailingSlash, item: item) : .entry(.scriptAddress, item: item)
        }
        address = try HostPort(rest, of: item, wildcards: false)
    }

    private static func takeScheme(_ rest: inout Substring, of item: String) throws(ListFault) -> ProxyScheme? {
        guard let equals = rest.firstIndex(of: "="), !rest[..<equals].contains("/") else { return nil }
        let word = rest[..<equals]
        guard let scheme = ProxyScheme(rawValue: word.lowercased()) else {
            throw .entry(.unknownScheme(word + "="), item: item)
        }
        rest = rest[rest.index(after: equals)...]
        return scheme
    }
}
