/// What a proxy was asked.
public enum ProxyRequest: Sendable, Hashable {
    /// A page or a file by plain HTTP, or a part of one (`Range: bytes=0-99`).
    case plain(ranged: Bool)
    /// A tunnel for HTTPS.
    case connect
}

/// What came of a request to a proxy.
public enum ProxyOutcome: Sendable, Hashable {
    case nameUnresolved
    /// The TCP connection was refused.
    case refused
    /// The TCP connection timed out.
    case unreachable
    /// Not a byte came until the time was up, or until the proxy closed the connection.
    case silent
    /// The proxy reset the connection before a status line came.
    case reset
    /// What came does not begin as an HTTP answer does.
    case foreign
    case answered(HTTPAnswer)
    /// A tunnel was opened to a host that is known to show a certificate of Microsoft's own, and this is who issued the
    /// certificate seen.
    case tunnel(issuer: String)

    /// What the bytes are that came before the proxy closed the connection.
    public init(bytes: [UInt8]) {
        self = bytes.isEmpty ? .silent : HTTPAnswer(bytes: bytes).map(Self.answered) ?? .foreign
    }
}
