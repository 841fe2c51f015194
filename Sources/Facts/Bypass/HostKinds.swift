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
}
