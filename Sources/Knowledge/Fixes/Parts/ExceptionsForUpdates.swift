extension CaseFacts {
    /// The told exceptions that cover update hosts: with `*.microsoft.com` the updates would go past the proxy.
    var exceptionsForUpdates: [String] {
        let patterns = bypass?.items.compactMap(\.pattern) ?? []
        return patterns.filter { pattern in
            Self.updateHosts.contains { Self.covers(pattern.address.host.lowercased(), $0) }
        }.map(\.description)
    }

    /// One host for each way: the search before and since Windows 10, the download.
    private static let updateHosts = [
        "fe2.update.microsoft.com", "fe3.delivery.mp.microsoft.com", "download.windowsupdate.com",
    ]

    /// Whether a pattern, in which `*` stands for any run of characters, covers the whole name.
    private static func covers(_ pattern: String, _ name: String) -> Bool {
        let parts = pattern.split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return pattern == name }
        guard name.hasPrefix(parts[0]) else { return false }
        var rest = name.dropFirst(parts[0].count)
        for part in parts.dropFirst().dropLast() where !part.isEmpty {
            guard let found = rest.firstRange(of: part) else { return false }
            rest = rest[found.upperBound...]
        }
        return rest.hasSuffix(parts[parts.count - 1])
    }
}
