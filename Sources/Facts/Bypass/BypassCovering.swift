/// Whether an entry covers an address, and by what. An entry with a slash is never looked at: it decides about the list.
extension BypassEntry {
    func covers(_ address: WebAddress) -> BypassReason? {
        switch self {
        case .local: address.isLocalName ? .localName : nil
        case .noLoopback, .dead: nil
        case .host(let pattern): pattern.covers(address)
        }
    }
}

extension BypassPattern {
    fileprivate func covers(_ address: WebAddress) -> BypassReason? {
        guard coversHost(of: address), hasPort(of: address) else { return nil }
        if self.address.port != nil { return .narrowed }
        if host.dropFirst().contains("*") { return .innerStar }
        if host.hasPrefix("*") { return .leadingStar }
        if address.isIPv6 { return .wholeIPv6 }
        return address.isName ? .wholeName : .wholeAddress
    }

    /// In lower case, as the host of an address is.
    var host: String { address.host.lowercased() }

    func coversHost(of address: WebAddress) -> Bool { Wildcard.covers(host, address.host) }

    func hasPort(of address: WebAddress) -> Bool { self.address.port.map { $0 == address.port } ?? true }
}
