/// What a proxy did with a request, as far as whoever asked can tell. The raw values are the words of the JSON form.
public enum ProxyAnswer: String, Sendable, Hashable, CaseIterable {
    case proxyNameUnresolved = "proxy-name-unresolved"
    /// Its machine answers, and nothing listens on the port.
    case proxyRefused = "proxy-refused"
    /// Its machine does not answer.
    case proxyUnreachable = "proxy-unreachable"
    /// It takes the connection and sends nothing.
    case proxySilent = "proxy-silent"
    /// Something listens there, which is no proxy: a web server, as a rule.
    case notAProxy = "not-a-proxy"
    case authenticationRequired = "authentication-required"
    case hostDenied = "host-denied"
    /// It lets plain HTTP through to the host, and no tunnel for HTTPS.
    case connectDenied = "connect-denied"
    /// The connection was torn down after the request.
    case reset
    /// It tried, and got no answer that it could pass on: from the name server, the host or the next proxy.
    case upstreamFailed = "upstream-failed"
    /// It opens the tunnel with a certificate of its own.
    case tlsIntercepted = "tls-intercepted"
    /// A part of a file was asked for, and the whole came or none.
    case rangeBroken = "range-broken"
    /// The request reached its host, whatever that answered.
    case ok
}
