/// A host, or hosts by wild card, in a bypass list: `*.example.com`, `10.*`, `http://wsus01:8530`, `10.0.0.0/8`.
///
/// Not all that is read here is understood by WinHTTP; the list's warnings say what is in doubt.
public struct BypassPattern: Sendable, Hashable, CustomStringConvertible {
    public let prefix: URLPrefix?
    public let address: HostPort
    /// The digits behind a slash, where the entry is a network in CIDR notation.
    public let networkBits: String?

    public var description: String {
        (prefix?.rawValue ?? "") + address.description + (networkBits.map { "/" + $0 } ?? "")
    }

    init(_ item: String) throws(ListFault) {
        var rest = item[...]
        prefix = try URLPrefix.take(&rest, of: item)
        networkBits = try Self.takeNetworkBits(&rest, of: item)
        address = try HostPort(rest, of: item, wildcards: true)
    }

    private static func takeNetworkBits(_ rest: inout Substring, of item: String) throws(ListFault) -> String? {
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let tail = rest[rest.index(after: slash)...]
        if tail.isEmpty { throw .entry(.trailingSlash, item: item) }
        guard (1...3).contains(tail.count), tail.allSatisfy(\.isWholeNumber) else {
            throw .entry(.pathInBypass, item: item)
        }
        rest = rest[..<slash]
        return String(tail)
    }
}
