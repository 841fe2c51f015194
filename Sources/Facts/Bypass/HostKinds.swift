/// What kind of host an address names: bypass lists treat them differently.
extension WebAddress {
    var isIPv4: Bool { HostName.isIPv4(host[...]) }
    var isIPv6: Bool { host.hasPrefix("[") }
    var isName: Bool { !isIPv4 && !isIPv6 }

    /// A name without any dot: what `<local>` means. A dot at the end is one, too.
    var isLocalName: Bool { isName && !host.contains(".") }

    /// The names that the documents on WinINet give for the PC itself.
    var isLoopback: Bool { Self.loopbacks.contains(host) }
    private static let loopbacks: Set = ["localhost", "loopback", "127.0.0.1", "[::1]"]

    /// The rest of the network that a PC keeps for itself.
    var isInLoopbackNetwork: Bool { isIPv4 && host.hasPrefix("127.") }

    /// An address that a PC gives itself where no DHCP server answers.
    var isLinkLocal: Bool { isIPv4 && host.hasPrefix("169.254.") }

    /// Whether the host lies below a domain.
    func isBelow(_ domain: some StringProtocol) -> Bool { isName && host.hasSuffix("." + domain) }

    /// Whether the address lies in a network in CIDR notation. Of IPv6 networks that is not reckoned.
    func isIn(network: String, bits: Int) -> Bool {
        guard isIPv4, bits <= 32, let own = Self.number(host), let other = Self.number(network) else { return false }
        return own >> (32 - bits) == other >> (32 - bits)
    }

    private static func number(_ address: String) -> UInt64? {
        guard HostName.isIPv4(address[...]) else { return nil }
        return address.split(separator: ".").reduce(0) { $0 << 8 | (UInt64($1) ?? 0) }
    }
}
