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

    /// True where all are; false where one is not.
    static func all(_ truths: some Sequence<Truth>) -> Truth {
        truths.reduce(.yes) { $0 == .no || $1 == .no ? .no : $0 == .open ? .open : $1 }
    }

    /// True where one is; false where none can be.
    static func any(_ truths: some Sequence<Truth>) -> Truth {
        !all(truths.map { !$0 })
    }
}
