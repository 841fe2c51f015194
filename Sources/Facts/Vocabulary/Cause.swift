/// Why Windows Update fails: what an error code points to and what a walk ends in.
///
/// The raw values are the words of JSON and of answer files.
public enum Cause: String, Sendable, Hashable, CaseIterable {
    case notUsingProxy = "not-using-proxy"
    case proxyRefuses = "proxy-refuses"
    case proxyAuthentication = "proxy-authentication"
    case tls
    case nameResolution = "name-resolution"
    case malformedSetting = "malformed-setting"
    /// WPAD or a script (PAC) is broken.
    case automaticProxy = "automatic-proxy"
    case range
    case bypassMissing = "bypass-missing"
    case wsus
    case endpointClosed = "endpoint-closed"
    /// A packet filter, and no proxy.
    case firewall
    /// A proxy, virus scanner, filter or hosts file on the PC itself.
    case localFilter = "local-filter"
    /// Windows itself, another program, or Microsoft's side.
    case notProxy = "not-proxy"

    /// Whether somebody has to look at a proxy, at its setting or at what it does to the traffic.
    public var concernsProxy: Bool {
        switch self {
        case .wsus, .endpointClosed, .notProxy, .firewall, .localFilter: false
        default: true
        }
    }
}
