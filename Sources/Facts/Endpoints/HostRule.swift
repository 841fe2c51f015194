/// What a proxy lets through by name: one host, or a domain with all below it.
public struct HostRule: Sendable, Hashable {
    /// The host or the domain in lower case, without a dot before it: `windowsupdate.com`.
    public let name: String
    /// Whether every host below the name is meant, besides the name itself.
    public let isDomain: Bool

    /// Reads `login.live.com` as that host alone, `.windowsupdate.com` as the domain with all below it.
    ///
    /// - Returns: nil where it is no host name in lower case: with a scheme, a port, a path or a `*`.
    public init?(_ text: some StringProtocol) {
        isDomain = text.hasPrefix(".")
        name = String(isDomain ? text.dropFirst() : text[...])
        guard name.contains("."), labels.allSatisfy(Self.isLabel) else { return nil }
    }

    private static func isLabel(_ label: Substring) -> Bool {
        !label.isEmpty && label.allSatisfy { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    }

    private var labels: [Substring] { name.split(separator: ".", omittingEmptySubsequences: false) }

    /// As proxies' manuals and Microsoft's lists write it: `*.windowsupdate.com`.
    public var pattern: String { isDomain ? "*.\(name)" : name }

    /// Whether a proxy that has this rule needs the other one no more.
    public func covers(_ other: HostRule) -> Bool {
        guard isDomain else { return self == other }
        return other.name == name || other.name.hasSuffix(".\(name)")
    }
}

extension HostRule: CustomStringConvertible {
    /// As it is read.
    public var description: String { isDomain ? ".\(name)" : name }
}

extension HostRule: Comparable {
    /// By the labels from the last to the first, so that the hosts of one domain stand together.
    public static func < (first: HostRule, second: HostRule) -> Bool {
        if first.name == second.name { return !first.isDomain && second.isDomain }
        return first.labels.reversed().lexicographicallyPrecedes(second.labels.reversed()) { $0 < $1 }
    }
}
