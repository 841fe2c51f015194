/// A Windows release as a person names it, and what follows from it.
///
/// The generation decides the commands; the release decides whether Microsoft's endpoints are still open to it, and a
/// build can settle how new the installed updates are at least.
public struct OSRelease: Sendable, Hashable {
    public let generation: OSGeneration
    /// The release's name for the ticket, `Windows Server 2012 R2`; nil where only the generation is known.
    public let name: String?
    /// Which of the releases whose access to Microsoft's endpoints differs; nil where that is open or settled.
    public let age: Age?
    /// The values of the table's input `windows` that are left.
    public let windows: [String]

    /// Releases of the generation Vista to 8.1, told apart by the SHA-1 endpoints that Microsoft closed in 2020.
    public enum Age: String, Sendable, Hashable, CaseIterable {
        /// Vista, Server 2008: the server open with the SHA-2 updates, which Vista never got.
        case vista
        /// 7, Server 2008 R2: open with the SHA-2 updates.
        case seven = "7"
        /// 8, 8.1, Server 2012, 2012 R2: not concerned.
        case eight = "8"
    }

    init(_ generation: OSGeneration, _ name: String? = nil, age: Age? = nil, windows: [String]? = nil) {
        self.generation = generation
        self.name = name
        self.age = age
        self.windows = windows ?? Self.windows(of: generation)
    }

    /// The values of the input `windows` that a generation has.
    public static func windows(of generation: OSGeneration) -> [String] {
        switch generation {
        case .xp: ["xp"]
        case .vista: ["vista-8.1"]
        case .ten: ["10-a", "10-b", "10-c", "10-d"]
        case .eleven: ["11"]
        }
    }
}

extension OSRelease {
    /// Reads a generation's word, a marketing name or a build number: `10`, `windows-7`, `Windows 10 22H2`,
    /// `server-2012r2`, `10.0.19045`. Case, blanks and hyphens do not matter.
    ///
    /// - Returns: nil where the text names no Windows we know.
    public init?(reading text: String) {
        let plain = FullWidth.fold(text).lowercased()
        let words = plain.split { " -_,".contains($0) }.map(String.init).filter { !Self.fillers.contains($0) }
        let key = words.joined()
        if let generation = OSGeneration(rawValue: plain) {
            self.init(generation)
        } else if let release = Self.named(key) ?? Self.ten(key) ?? Self.built(plain) {
            self = release
        } else {
            return nil
        }
    }

    private static let fillers: Set<String> = [
        "microsoft", "windows", "win", "version", "pro", "enterprise", "home", "standard", "datacenter", "edition",
        "sp1", "sp2", "sp3",
    ]

    /// Names whose generation and release are settled by the name alone.
    private static func named(_ key: String) -> OSRelease? {
        names[key].map { OSRelease($0.generation, $0.name, age: $0.age) }
    }

    private static let names: [String: (generation: OSGeneration, name: String, age: Age?)] = [
        "2000": (.xp, "Windows 2000", nil), "xp": (.xp, "Windows XP", nil),
        "xpx64": (.xp, "Windows XP x64", nil),
        "server2003": (.xp, "Windows Server 2003", nil), "server2003r2": (.xp, "Windows Server 2003 R2", nil),
        "vista": (.vista, "Windows Vista", .vista), "server2008": (.vista, "Windows Server 2008", .vista),
        "7": (.vista, "Windows 7", .seven), "server2008r2": (.vista, "Windows Server 2008 R2", .seven),
        "8": (.vista, "Windows 8", .eight), "8.1": (.vista, "Windows 8.1", .eight),
        "server2012": (.vista, "Windows Server 2012", .eight),
        "server2012r2": (.vista, "Windows Server 2012 R2", .eight),
        "server2016": (.ten, "Windows Server 2016", nil), "server2019": (.ten, "Windows Server 2019", nil),
        "server2022": (.eleven, "Windows Server 2022", nil), "server2025": (.eleven, "Windows Server 2025", nil),
    ]
}

extension OSRelease {
    /// `10`, `1022h2`, `1123h2`: a version of Windows 10 or 11 with its feature release.
    private static func ten(_ key: String) -> OSRelease? {
        for generation in [OSGeneration.ten, .eleven] where key.hasPrefix(generation.rawValue) {
            let feature = String(key.dropFirst(2))
            if feature.isEmpty { return OSRelease(generation, "Windows \(generation.rawValue)") }
            guard isFeature(feature) else { continue }
            let name = "Windows \(generation.rawValue) \(feature.uppercased())"
            return OSRelease(generation, name, windows: generation == .ten ? patches[feature] : nil)
        }
        return nil
    }

    /// `1809`, `22h2`.
    private static func isFeature(_ text: String) -> Bool {
        let parts = text.split(separator: "h", omittingEmptySubsequences: false).map { Int($0) }
        return switch parts.count {
        case 1: text.count == 4 && parts[0].map { (1507...2004).contains($0) } == true
        case 2: text.count == 4 && parts[0].map { (20...39).contains($0) } == true && (parts[1] == 1 || parts[1] == 2)
        default: false
        }
    }

    /// A release that came out late can only have updates from then on.
    /// The releases' own dates: 20H2 2020-10, 21H1 2021-05, 21H2 2021-11, 22H2 2022-10.
    private static let patches: [String: [String]] = [
        "20h2": ["10-b", "10-c", "10-d"], "21h1": ["10-c", "10-d"], "21h2": ["10-c", "10-d"], "22h2": ["10-d"],
    ]
}

extension OSRelease {
    /// `10.0.19045`, `6.1.7601`, or a bare build of 10 and later.
    private static func built(_ text: String) -> OSRelease? {
        let parts = text.split(separator: ".").map { Int($0) }
        switch parts.count {
        case 1: return parts[0].flatMap { $0 >= 10240 ? tenBuild($0) : nil }
        case 3...4:
            guard let major = parts[0], let minor = parts[1], let build = parts[2] else { return nil }
            return major == 10 && minor == 0 ? tenBuild(build) : old(major, minor, build)
        default: return nil
        }
    }

    private static func old(_ major: Int, _ minor: Int, _ build: Int) -> OSRelease? {
        switch (major, minor) {
        case (5, _): OSRelease(.xp, "Windows \(major).\(minor).\(build)")
        case (6, 0): OSRelease(.vista, "Windows Vista / Server 2008", age: .vista)
        case (6, 1): OSRelease(.vista, "Windows 7 / Server 2008 R2", age: .seven)
        case (6, 2): OSRelease(.vista, "Windows 8 / Server 2012", age: .eight)
        case (6, 3): OSRelease(.vista, "Windows 8.1 / Server 2012 R2", age: .eight)
        default: nil
        }
    }

    /// Server 2022 is 20348; every build from there on belongs with Windows 11.
    private static func tenBuild(_ build: Int) -> OSRelease? {
        guard (10240..<100_000).contains(build) else { return nil }
        if build == 20348 { return OSRelease(.eleven, "Windows Server 2022") }
        let generation: OSGeneration = build < 20348 ? .ten : .eleven
        let server = servers[build].map { " / Server \($0)" } ?? ""
        let windows = features[build].flatMap { patches[$0] }
        return OSRelease(
            generation, "Windows \(generation.rawValue)\(server) (build \(build))", windows: windows)
    }

    /// Builds that a server shares with Windows 10 or 11.
    private static let servers = [14393: 2016, 17763: 2019, 26100: 2025]

    /// The builds of the releases that came out late.
    private static let features = [19042: "20h2", 19043: "21h1", 19044: "21h2", 19045: "22h2"]
}
