/// A command that shows something of the sick machine and changes nothing.
public struct ShowCommand: Sendable, Hashable {
    /// The generations it runs on.
    public let generations: Set<OSGeneration>
    /// With `proxyPlaceholder` where it goes through the proxy.
    public let line: String
    /// Whose proxy it goes through, if it goes through one.
    package let scheme: ProxyScheme?

    /// What stands in a line for the proxy of the case.
    package static let proxyPlaceholder = "PROXY:PORT"

    public init(
        _ line: String, on generations: Set<OSGeneration> = Set(OSGeneration.allCases),
        through scheme: ProxyScheme? = nil
    ) {
        self.line = line
        self.generations = generations
        self.scheme = scheme
    }
}
