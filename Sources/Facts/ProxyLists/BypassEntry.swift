/// One entry of a bypass list.
public enum BypassEntry: Sendable, Hashable, CustomStringConvertible {
    /// `<local>`: every name without a dot.
    case local
    /// `<-loopback>`: this computer's own names are to go through the proxy, too. Documented for WinINet only.
    case noLoopback
    case host(BypassPattern)
    case dead(DeadEntry)

    public var description: String {
        switch self {
        case .local: "<local>"
        case .noLoopback: "<-loopback>"
        case .host(let pattern): pattern.description
        case .dead(let entry): entry.description
        }
    }

    /// The pattern, where the entry is one.
    public var pattern: BypassPattern? {
        if case .host(let pattern) = self { pattern } else { nil }
    }

    init(_ item: String) throws(ListFault) {
        switch item.lowercased() {
        case "<local>": self = .local
        case "<-loopback>": self = .noLoopback
        case let other where other.contains("<local>") || other.contains("<-loopback>"):
            throw .entry(.gluedToken, item: item)
        case let other where other.contains("<") || other.contains(">"): throw .character(.angleBracket)
        default: self = try Self.host(item)
        }
    }

    private static func host(_ item: String) throws(ListFault) -> BypassEntry {
        do {
            return .host(try BypassPattern(item))
        } catch {
            guard let entry = DeadEntry(item, refusedFor: error) else { throw error }
            return .dead(entry)
        }
    }

    /// Whether a slash stands in it, which makes Windows refuse the whole list: a network, `http://` in front, a path.
    public var hasSlash: Bool {
        switch self {
        case .local, .noLoopback: false
        case .host(let pattern): pattern.prefix != nil || pattern.networkBits != nil
        case .dead(let entry): entry.kind == .slash
        }
    }
}
