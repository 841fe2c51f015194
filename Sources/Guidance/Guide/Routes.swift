import Engine
import Facts

/// The outcomes, by the words of JSON. All but the last two are causes.
public enum OutcomeID: String, Sendable, Hashable, CaseIterable {
    case notProxy = "not-proxy"
    case endpointClosed = "endpoint-closed"
    case bypassMissing = "bypass-missing"
    case malformedSetting = "malformed-setting"
    case wsus
    case proxyAuthentication = "proxy-authentication"
    case range
    case tls
    case nameResolution = "name-resolution"
    case proxyRefuses = "proxy-refuses"
    case notUsingProxy = "not-using-proxy"
    /// Somebody else can answer for the proxy: the walk ends with the request to them.
    case askNetworkTeam = "ask-network-team"
    /// Every cause was tried.
    case nothingLeft = "nothing-left"

    /// The cause that the outcome states; nil where it states none.
    public var cause: Cause? { Cause(rawValue: rawValue) }
}

extension Triage {
    /// Read from the top; an outcome counts where it stands first. A code that is no proxy matter leaves only itself.
    static let routes: [Route] =
        [noProxyMatterAtAll]
        + ([endpointsClosed] + withWSUS + signs + atTheProxyInOrder + remaining)
        .map { Route($0.outcome, when: .all([goesOn, $0.when])) }

    /// What ends the case before any fix.
    private static let noProxyMatterAtAll = Route(
        .notProxy, .all([noProxyMatter, .not(.certain(.is("anyway", "yes")))]))
    private static let endpointsClosed = Route(.endpointClosed, closed)

    /// With WSUS the bypass list comes before anything else, and no WinHTTP proxy is ever set.
    private static let withWSUS = [
        Route(.bypassMissing, .all([wsus, .is("proxy-tried", "yes"), .not(.is("wsus-bypass", "yes"))])),
        Route(.malformedSetting, .is("class", "malformed")),
        Route(.tls, .all([.certain(wsus), .is("class", "tls")])),
        Route(.nameResolution, .all([.certain(wsus), .is("class", "name")])),
        Route(.wsus, .any([.certain(wsus), .all([.is("class", "wsus"), wsus])])),
    ]

    /// A code or an answer that speaks for one cause by itself.
    private static let signs = [
        Route(.askNetworkTeam, .all([.not(wsus), .certain(.is("who", "network-team"))])),
        Route(.proxyAuthentication, .all([.not(wsus), loginComesFirst])),
        Route(.range, .all([.not(wsus), .any([.is("class", "range"), .certain(.is("ranges", "no"))])])),
        Route(.tls, .all([.not(wsus), .any([.is("class", "tls"), .certain(.is("inspection", "yes"))])])),
        Route(.nameResolution, .all([.not(wsus), .is("class", "name")])),
        Route(
            .proxyRefuses, .all([.not(wsus), .any([refusalKnown, .is("class", "aborted", "refused", "unavailable")])])),
    ]

    /// Cause 1, then cause 2 of KB2894304.
    private static let atTheProxyInOrder = [
        Route(.tls, .all([.not(wsus), .is("class", "aborted"), .not(.is("inspection", "no"))])),
        Route(.notUsingProxy, .all([.not(wsus), .not(.is("proxy-first", "yes")), mayNotUseProxy])),
        Route(.proxyRefuses, .not(wsus)),
        Route(.nameResolution, .all([.not(wsus), .is("class", "timeout")])),
    ]

    /// What is left: Windows may fail to read the user's setting (KB2894304), or it is WSUS after all.
    private static let remaining = [
        Route(.notUsingProxy, .all([.not(wsus), beforeTen, .is("winhttp", "direct"), mayNotUseProxy])),
        Route(.wsus, wsus),
    ]
}

extension Route {
    fileprivate init(_ outcome: OutcomeID, _ when: Condition) {
        self.init(outcome.rawValue, when: when)
    }
}
