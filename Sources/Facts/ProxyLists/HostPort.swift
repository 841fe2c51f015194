/// `host[:port]`, as it stands in either list.
public struct HostPort: Sendable, Hashable, CustomStringConvertible {
    /// A name, an IPv4 address or an IPv6 address in brackets; the case as typed. In a bypass list `*` may stand in it.
    public let host: String
    /// nil where none is given.
    public let port: UInt16?

    public var description: String {
        port.map { "\(host):\($0)" } ?? host
    }

    package init(_ text: Substring, of item: String, wildcards: Bool) throws(ListFault) {
        let (host, digits) = try Self.split(text, of: item)
        try HostName.check(host, of: item, wildcards: wildcards)
        self.host = String(host)
        if let digits { port = try Self.port(digits, of: item) } else { port = nil }
    }

    /// Cuts at the colon of the port, which is none of the colons of an IPv6 address.
    private static func split(
        _ text: Substring, of item: String
    ) throws(ListFault) -> (host: Substring, port: Substring?) {
        if text.first == "[" { return try splitBracketed(text, of: item) }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        switch parts.count {
        case ...1: return (text, nil)
        case 2: return (parts[0], parts[1])
        default: throw HostName.isIPv6(text) ? .host(.bareIPv6, item: item) : .host(.severalColons, item: item)
        }
    }

    private static func splitBracketed(
        _ text: Substring, of item: String
    ) throws(ListFault) -> (host: Substring, port: Substring?) {
        guard let close = text.firstIndex(of: "]") else { throw .host(.badIPv6, item: item) }
        let rest = text[text.index(after: close)...]
        if rest.isEmpty { return (text, nil) }
        guard rest.first == ":" else { throw .host(.badIPv6, item: item) }
        return (text[...close], rest.dropFirst())
    }

    private static func port(_ digits: Substring, of item: String) throws(ListFault) -> UInt16 {
        if digits.isEmpty { throw .port(.missing, item: item) }
        guard digits.allSatisfy(\.isWholeNumber) else {
            throw .port(.notNumber(String(digits)), item: item)
        }
        guard let port = UInt16(digits), port > 0 else { throw .port(.outOfRange(String(digits)), item: item) }
        return port
    }
}
