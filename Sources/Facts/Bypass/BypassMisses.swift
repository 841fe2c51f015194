/// What people take an entry to cover, and it does not.
struct BypassMiss {
    let reason: BypassReason
    /// The entry that would cover the host; nil where there is none to be recommended.
    let offer: String?
}

extension BypassEntry {
    /// Why this entry does not cover an address that it looks as if it might; nil where nobody would think so.
    func misses(_ address: WebAddress) -> BypassMiss? {
        switch self {
        case .local: local(address)
        case .noLoopback: nil
        case .dead(let entry): entry.misses(address)
        case .host(let pattern): pattern.misses(address)
        }
    }

    private func local(_ address: WebAddress) -> BypassMiss? {
        if address.isIPv6 || address.host.hasSuffix(".") {
            return BypassMiss(reason: .localAndOddHost, offer: nil)
        }
        return BypassMiss(reason: address.isName ? .localAndDot : .localAndAddress, offer: address.host)
    }
}

extension DeadEntry {
    fileprivate func misses(_ address: WebAddress) -> BypassMiss? {
        switch kind {
        case .slash: nil
        case .leadingDot: address.isBelow(description.dropFirst().lowercased()) ? leadingDotMiss : nil
        case .bareIPv6:
            address.host == "[\(description.lowercased())]" ? BypassMiss(reason: .bareIPv6, offer: offer) : nil
        }
    }

    private var leadingDotMiss: BypassMiss { BypassMiss(reason: .leadingDot, offer: offer) }
}

extension BypassPattern {
    fileprivate func misses(_ address: WebAddress) -> BypassMiss? {
        if coversHost(of: address) { return BypassMiss(reason: .otherPort, offer: host) }
        if host == "*." + address.host { return BypassMiss(reason: .domainItself, offer: address.host) }
        if !host.contains("*"), address.isBelow(host) { return BypassMiss(reason: .nameAlone, offer: "*." + host) }
        return address.isName && looksLikeAddress ? BypassMiss(reason: .addressAndName, offer: nil) : nil
    }

    private var looksLikeAddress: Bool {
        host.contains(where: \.isNumber) && host.allSatisfy { $0.isNumber || $0 == "." || $0 == "*" }
    }

    /// `10.*` for `10.0.0.0/8`; nil where the network does not end at a dot.
    var wildcardForNetwork: String? {
        guard let bits = networkBits.flatMap({ Int($0) }), [8, 16, 24].contains(bits) else { return nil }
        guard HostName.isIPv4(host[...]) else { return nil }
        return host.split(separator: ".").prefix(bits / 8).joined(separator: ".") + ".*"
    }
}
