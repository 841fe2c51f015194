/// Whether something holds, as far as it is known.
public enum Truth: Sendable, Hashable {
    case yes, no
    /// It holds for some of the values still possible, and not for others.
    case open

    init(_ certain: Bool) {
        self = certain ? .yes : .no
    }

    static prefix func ! (truth: Truth) -> Truth {
        switch truth {
        case .yes: .no
        case .no: .yes
        case .open: .open
        }
    }
}
