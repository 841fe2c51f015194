/// An entry that stands in bypass lists of real machines and that Windows takes for no exception.
///
/// It is read, so that the list can be looked at and put right, and never written.
public struct DeadEntry: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        /// A slash that belongs to no `http://` and to no network: `example.com/`, `10.0.0/8`, `intra/path`.
        case slash
        /// `.example.com`.
        case leadingDot
        /// An IPv6 address without brackets.
        case bareIPv6
    }

    public let kind: Kind
    /// As it was typed.
    public let description: String

    /// - Returns: nil where the text is refused for another reason.
    init?(_ item: String, refusedFor fault: ListFault) {
        switch fault {
        case .host where item.contains("/"), .entry(.trailingSlash, _), .entry(.pathInBypass, _): kind = .slash
        case .host(.emptyLabel, _) where item.hasPrefix(".") && Self.isName(item.dropFirst()): kind = .leadingDot
        case .host(.bareIPv6, _): kind = .bareIPv6
        default: return nil
        }
        description = item
    }

    private static func isName(_ text: Substring) -> Bool {
        (try? HostPort(text, of: String(text), wildcards: true)) != nil
    }

    /// What was probably meant; nil where nothing comes to mind.
    public var offer: String? {
        switch kind {
        case .leadingDot: "*" + description
        case .bareIPv6: "[\(description)]"
        case .slash: withoutSlash
        }
    }

    /// The host alone, where the slash stands at the end.
    private var withoutSlash: String? {
        guard description.hasSuffix("/") else { return nil }
        let name = description.dropLast()
        let host = URLPrefix.allCases.reduce(name) { $0.hasPrefix($1.rawValue) ? $0.dropFirst($1.rawValue.count) : $0 }
        return Self.isName(host) ? String(host) : nil
    }
}
