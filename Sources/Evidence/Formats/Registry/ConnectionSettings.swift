/// What the binary values `DefaultConnectionSettings`, `SavedLegacySettings` and `WinHttpSettings` of the registry hold.
///
/// All three begin alike: version, counter, flags, then strings with their lengths before them, all numbers in four
/// bytes, the lowest first. Version 0x18 or 0x28 is WinHTTP's, 0x3C (Internet Explorer 6) or 0x46 a user's. Known from
/// the sources of Wine and of proxyconf, from Microsoft's article on DefaultConnectionSettings, and from exports.
public struct ConnectionSettings: Sendable, Hashable {
    /// Which values have the layout.
    public enum Layout: Sendable, Hashable, CaseIterable {
        /// `WinHttpSettings`: proxy and bypass list.
        case winHTTP
        /// `DefaultConnectionSettings`, `SavedLegacySettings`: proxy, bypass list and script.
        case user

        fileprivate var versions: Set<UInt32> { self == .winHTTP ? [0x18, 0x28] : [0x3C, 0x46] }
    }

    /// Why bytes are no such value.
    public enum Damage: Error, Sendable, Hashable {
        /// They end within a number, or before a string ends that its length announces.
        case cut
        /// They begin with no version that is known, or with that of the other layout.
        case version
        /// A string holds bytes that are no printable ASCII.
        case characters
    }

    public let version: UInt32
    /// Grows with each change.
    public let counter: UInt32
    public let flags: UInt32
    /// As they stand there, in use or not; empty where there is none.
    public let proxy: String
    public let bypass: String
    /// Empty with WinHTTP.
    public let pac: String

    /// Bit 0 is on as a rule, with a proxy as well; it tells nothing.
    public var usesProxy: Bool { flags & 2 != 0 }
    public var usesPAC: Bool { flags & 4 != 0 }
    public var usesAutoDetect: Bool { flags & 8 != 0 }

    /// Reads the bytes of a value. What follows the strings is of unknown meaning, and is not looked at.
    public static func decode(_ bytes: [UInt8], as layout: Layout) -> Result<ConnectionSettings, Damage> {
        Result { () throws(Damage) in try ConnectionSettings(bytes, layout) }
    }

    private init(_ bytes: [UInt8], _ layout: Layout) throws(Damage) {
        var rest = bytes[...]
        version = try Self.number(&rest)
        guard layout.versions.contains(version) else { throw .version }
        counter = try Self.number(&rest)
        flags = try Self.number(&rest)
        proxy = try Self.string(&rest)
        bypass = try Self.string(&rest)
        pac = layout == .user ? try Self.string(&rest) : ""
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) throws(Damage) -> UInt32 {
        try take(4, &rest).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    private static func string(_ rest: inout ArraySlice<UInt8>) throws(Damage) -> String {
        let length = try number(&rest)
        let bytes = try take(Int(length), &rest)
        guard bytes.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .characters }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func take(_ count: Int, _ rest: inout ArraySlice<UInt8>) throws(Damage) -> ArraySlice<UInt8> {
        guard count <= rest.count else { throw .cut }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}
