/// One entry of a bypass list.
public enum BypassEntry: Sendable, Hashable, CustomStringConvertible {
    /// `<local>`: every name without a dot.
    case local
    /// `<-loopback>`: this computer's own names are to go through the proxy, too. Documented for WinINet only.
    case noLoopback
    case host(BypassPattern)

    public var description: String {
        switch self {
        case .local: "<local>"
        case .noLoopback: "<-loopback>"
        case .host(let pattern): pattern.description
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
        default: self = .host(try BypassPattern(item))
        }
    }
}
