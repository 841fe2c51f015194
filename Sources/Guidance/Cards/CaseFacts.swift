import Engine
import Facts

/// What the cards and the ticket need to know of a case.
public struct CaseFacts: Sendable {
    public let known: Known
    public let code: ErrorCode?
    /// The release as it was told, `Windows Server 2012 R2`.
    public let release: String?
    public let proxy: ProxyServerList?
    public let bypass: BypassList?
    /// The WSUS server, `wsus01.corp.example:8530`.
    public let wsusHost: String?

    public init(
        known: Known, code: ErrorCode? = nil, release: String? = nil, proxy: ProxyServerList? = nil,
        bypass: BypassList? = nil, wsusHost: String? = nil
    ) {
        self.known = known
        self.code = code
        self.release = release
        self.proxy = proxy
        self.bypass = bypass
        self.wsusHost = wsusHost
    }

    /// The generations still possible, oldest first; one where the OS is known.
    public var generations: [OSGeneration] {
        let left = Set(known.values(of: "windows"))
        return OSGeneration.allCases.filter { !left.isDisjoint(with: OSRelease.windows(of: $0)) }
    }

    /// The generation, once only one is left.
    public var generation: OSGeneration? {
        generations.count == 1 ? generations[0] : nil
    }

    /// Whether updates come from WSUS; nil while that is open.
    public var usesWSUS: Bool? {
        let sources = known.values(of: "source")
        return sources.contains("microsoft") ? (sources.count == 1 ? false : nil) : true
    }

    /// What the machine of the case needs; while its Windows is open, what any of those left needs.
    public var endpoints: [Endpoint] { Endpoints.rules(for: generations) }

    /// Those of them that are meant, a name on each line.
    func hosts(where isMeant: (Endpoint) -> Bool) -> String { endpoints.patterns(where: isMeant) }

    /// Those without which no update works, a name on each line.
    var requiredHosts: String { hosts { $0.need == .required } }
}
