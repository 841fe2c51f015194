/// What can be done about each outcome: the cards, in the order that does no harm.
///
/// What only looks comes before what changes, and what many rely on is changed last. With WSUS no card sets a WinHTTP
/// proxy, but for the one that adds the WSUS server to the bypass list of a proxy that is already there.
public enum Fixes {
    /// The cards for an outcome; at least one. While the Windows generation is open there is one for each that is left.
    public static func cards(for outcome: OutcomeID, _ facts: CaseFacts) -> [Fix] {
        switch outcome {
        case .notProxy: notProxy(facts)
        case .endpointClosed: endpointClosed(facts)
        case .bypassMissing: bypassMissing(facts)
        case .malformedSetting: malformedSetting(facts)
        case .wsus: wsus(facts)
        case .proxyAuthentication: proxyAuthentication(facts)
        case .automaticProxy: automaticProxy(facts)
        case .firewall: firewall(facts)
        case .localFilter: localFilter(facts)
        case .range: rangeRequests(facts)
        case .tls: tls(facts)
        case .nameResolution: nameResolution(facts)
        case .proxyRefuses: proxyRefuses(facts)
        case .notUsingProxy: notUsingProxy(facts)
        case .askNetworkTeam: askNetworkTeam(facts)
        case .nothingLeft: nothingLeft(facts)
        }
    }
}
