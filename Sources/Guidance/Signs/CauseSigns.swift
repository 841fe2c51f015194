import Engine

extension CauseSign {
    /// All signs, in the stated order of the causes.
    public static let all: [CauseSign] = Array(
        [
            endpointClosed, malformedSetting, wsus, bypassMissing, notUsingProxy, tls, proxyAuthentication, range,
            proxyRefuses, notProxy, localFilter, nameResolution, automaticProxy, firewall,
        ].joined())

    /// The signs without their words.
    static let table = SignTable(all.map(\.sign), in: Triage.space)

    private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.sign.id, $0) })

    /// The sign with its words.
    public static func of(_ sign: Sign) -> CauseSign? { byID[sign.id] }
}
