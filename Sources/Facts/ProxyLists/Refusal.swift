/// Why a text is refused as a list, and what could have been meant.
public struct Refusal: Error, Sendable, Hashable {
    public let fault: ListFault
    /// The whole value as it would be accepted. To be offered, never to be taken without asking.
    public let offer: String?

    /// Which part is wrong, why, and what to do.
    public var text: Text { fault.text }

    /// What the sentence rests on, where it states a fact about Windows.
    public var sources: [Source] {
        switch fault {
        case .credentials: [.winhttpProxyInfo, .deliveryOptimization]
        case .entry(.slashInBypass, _), .entry(.leadingDot, _): [.proxyWatch]
        case .entry(.starInside, _): [.proxycfg]
        default: []
        }
    }

    init(_ fault: ListFault, offer: String? = nil) {
        self.fault = fault
        self.offer = offer
    }
}
