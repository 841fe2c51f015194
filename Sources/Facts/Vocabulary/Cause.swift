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
    case range
    case bypassMissing = "bypass-missing"
    case wsus
    case endpointClosed = "endpoint-closed"
    case notProxy = "not-proxy"

    /// Whether somebody has to look at a proxy, at its setting or at what it does to the traffic.
    public var concernsProxy: Bool {
        switch self {
        case .wsus, .endpointClosed, .notProxy: false
        default: true
        }
    }
}
