/// The coarse class of an error code: what the walk branches on.
public enum CodeClass: String, Sendable, Hashable, CaseIterable {
    /// No connection came about.
    case connect
    /// No answer came in time.
    case timeout
    /// The connection was cut, or what came back was not what the server sends.
    case aborted
    /// A gateway or server answered that it cannot serve: HTTP 5xx.
    case unavailable
    /// The request was refused: HTTP 403 and its like.
    case refused
    /// A setting cannot be read: proxy list, script, automatic detection, address.
    case malformed
    /// The proxy wants a login: HTTP 407.
    case login
    /// The TLS connection or a certificate failed.
    case tls
    /// A name was not resolved.
    case name
    /// Requests for a part of a file do not get through.
    case range
    /// The update server, mostly WSUS, is to be looked at.
    case wsus
    /// Certainly or probably something else than the proxy.
    case notProxy = "not-proxy"
    /// A line that logs carry in health, too.
    case noise
    /// Nothing is known that would lead on.
    case other
}
