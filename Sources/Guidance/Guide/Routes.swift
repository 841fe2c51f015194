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
    case automaticProxy = "automatic-proxy"
    case range
    case tls
    case nameResolution = "name-resolution"
    case proxyRefuses = "proxy-refuses"
    case firewall
    case localFilter = "local-filter"
    case notUsingProxy = "not-using-proxy"
    /// Somebody else can answer for the proxy: the walk ends with the request to them.
    case askNetworkTeam = "ask-network-team"
    /// Every cause was tried.
    case nothingLeft = "nothing-left"

    /// The cause that the outcome states; nil where it states none.
    public var cause: Cause? { Cause(rawValue: rawValue) }
}

extension Triage {
    /// What is possible: every cause, until something speaks against it. The order decides only between causes of which
    /// the same is believed, and there the one that is looked at with the least harm comes first.
    static let routes: [Route] = [
        Route(.endpointClosed, mayBeClosed),
        Route(.malformedSetting, .always),
        Route(.wsus, .any([wsus, .certain(.is("what", "wsus-sync"))])),
        Route(.bypassMissing, mayLackBypass),
        Route(.notUsingProxy, mayNotUseProxy),
        Route(.tls, .always),
        Route(.proxyAuthentication, .all([usesProxy, .not(.certain(.is("login", "no")))])),
        Route(.range, .not(.certain(.is("ranges", "yes")))),
        Route(.proxyRefuses, .not(.certain(.all([wsus, .is("proxy-tried", "no")])))),
        Route(.notProxy, .always),
        Route(.localFilter, .always),
        Route(.nameResolution, .always),
        Route(.automaticProxy, mayBeAutomatic),
        Route(.firewall, .always),
        Route(.askNetworkTeam, .all([.not(.certain(wsus)), .certain(.is("who", "network-team"))])),
    ]

    /// The network team is asked before the first cause that it alone can mend.
    static let stepsTo = [
        OutcomeID.askNetworkTeam.rawValue: Set(
            [OutcomeID.proxyAuthentication, .range, .tls, .proxyRefuses].map(\.rawValue))
    ]

    /// Closed to old releases only, and not to those that ask a server of their own.
    private static let mayBeClosed = Condition.any([
        .certain(Told.seen("old-sync-address")),
        .all([
            .not(.certain(wsus)), beforeTen, .not(.certain(.is("release", "8"))),
            .not(.certain(.all([.is("windows", "vista-8.1"), .is("sha2", "yes")]))),
        ]),
    ])

    /// The WSUS server may be missing in the bypass list: not where the machine is that server, nor where no proxy is.
    static let mayLackBypass = Condition.all([
        wsus, .is("proxy-tried", "yes"), .not(.certain(.is("wsus-bypass", "yes"))),
        .not(.certain(.all([.is("winhttp", "static"), .is("wsus-listed", "yes")]))),
        .not(.certain(.is("what", "wsus-sync"))), .not(.certain(Told.noProxy)),
    ])

    private static let usesProxy = Condition.all([
        .not(.certain(Told.noProxy)), .not(.certain(.all([wsus, .is("proxy-tried", "no")]))),
    ])

    /// With WSUS direct access is right. Elsewhere the setting that is tried first, or the code, shows that a proxy was
    /// used; unless it works under another setting.
    private static let mayNotUseProxy = Condition.all([
        .not(.certain(wsus)), .not(.certain(.is("class", "login", "range", "refused"))),
        .any([
            .is("proxy-first", "no"), .all([beforeTen, .is("winhttp", "direct")]),
            .certain(.any([Told.works("signed-in"), Told.works("manual-only")])),
        ]),
    ])

    private static let mayBeAutomatic = Condition.not(
        .certain(.all([.is("ie.pac", "no"), .is("ie.auto-detect", "no"), .is("winhttp", "static")])))
}

extension Route {
    fileprivate init(_ outcome: OutcomeID, _ when: Condition) {
        self.init(outcome.rawValue, when: when)
    }
}
