import Facts

extension CaseFacts {
    /// The told exceptions that cover update hosts: with `*.microsoft.com` the updates would go past the proxy.
    var exceptionsForUpdates: [String] {
        let patterns = bypass?.items.compactMap(\.pattern) ?? []
        return patterns.filter { pattern in
            UpdateAddresses.ofDomains.contains { Wildcard.covers(pattern.address.host.lowercased(), $0) }
        }.map(\.description)
    }
}
