extension Pointer {
    /// Every row about single codes. No code stands in two rows.
    package static let all: [Pointer] = Array(
        [
            noConnection, silence, spoilt, unavailable, refused, malformed, login, tls, names, range, wsus, notProxy,
            noise, noLead, management, windowsNetwork, ambiguous,
        ].joined())
}
