/// Keys as a terminal of the xterm family sends them to a program that has taken the full screen.
public enum Key: String, CaseIterable {
    case up = "\u{1B}OA"
    case down = "\u{1B}OB"
    case right = "\u{1B}OC"
    case left = "\u{1B}OD"
    case home = "\u{1B}OH"
    case end = "\u{1B}OF"
    case pageUp = "\u{1B}[5~"
    case pageDown = "\u{1B}[6~"
    case enter = "\r"
    case escape = "\u{1B}"
    case tab = "\t"
    case backTab = "\u{1B}[Z"
    case backspace = "\u{7F}"
    case delete = "\u{1B}[3~"
    case space = " "
    case f1 = "\u{1B}OP"
    case f2 = "\u{1B}OQ"
    case f3 = "\u{1B}OR"
    case controlC = "\u{03}"
    case controlL = "\u{0C}"
    case controlZ = "\u{1A}"
}

extension Key {
    /// As a key is called in a line of keys: `Enter`, `Esc`, `PgDn`, `F3`, `Ctrl-C`.
    public init?(called name: Substring) {
        guard let key = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = key
    }

    private var name: String {
        switch self {
        case .up: "Up"
        case .down: "Down"
        case .right: "Right"
        case .left: "Left"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .enter: "Enter"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .backspace: "Backspace"
        case .delete: "Del"
        case .space: "Space"
        case .f1: "F1"
        case .f2: "F2"
        case .f3: "F3"
        case .controlC: "Ctrl-C"
        case .controlL: "Ctrl-L"
        case .controlZ: "Ctrl-Z"
        }
    }
}
