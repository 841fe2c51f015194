/// Whether an entry covers an address, and by what.
extension BypassEntry {
    func covers(_ address: WebAddress) -> BypassReason? {
        switch self {
        case .local: address.isLocalName ? .localName : nil
        case .noLoopback: nil
        case .host(let pattern): pattern.covers(address)
        }
    }
}

extension BypassPattern {
    fileprivate func covers(_ address: WebAddress) -> BypassReason? {
        guard networkBits == nil, coversHost(of: address), hasScheme(of: address), hasPort(of: address) else {
            return nil
        }
        if prefix != nil || self.address.port != nil { return .narrowed }
        if host.dropFirst().contains("*") { return .innerStar }
        if host.hasPrefix("*") { return .leadingStar }
        if address.isIPv6 { return .wholeIPv6 }
        return address.isName ? .wholeName : .wholeAddress
    }

    /// In lower case, as the host of an address is.
    var host: String { address.host.lowercased() }

    func coversHost(of address: WebAddress) -> Bool { Wildcard.covers(host, address.host) }

    func hasScheme(of address: WebAddress) -> Bool {
        prefix.map { $0.rawValue == "\(address.scheme.rawValue)://" } ?? true
    }

    func hasPort(of address: WebAddress) -> Bool { self.address.port.map { $0 == address.port } ?? true }
}
