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

    /// True where all are; false where one is not, and then nothing behind that one is looked at.
    static func all<Part>(_ parts: [Part], _ judge: (Part) -> Truth) -> Truth {
        var all = Truth.yes
        for part in parts {
            switch judge(part) {
            case .yes: continue
            case .no: return .no
            case .open: all = .open
            }
        }
        return all
    }

    /// True where one is, and then nothing behind that one is looked at; false where none can be.
    static func any<Part>(_ parts: [Part], _ judge: (Part) -> Truth) -> Truth {
        !all(parts) { !judge($0) }
    }
}
