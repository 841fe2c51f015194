extension CodeArea {
    /// The part of the update agent that numbers of the agent are set aside for, by their fifth digit: 0x8024D... is
    /// the agent's setup. nil for other codes, and where a digit is shared by several parts.
    init?(agentCode code: ErrorCode) {
        guard code.facility == .agent else { return nil }
        switch code.unsigned >> 12 & 0xF {
        case 0x1: self = .installer
        case 0x2: self = .updateHandler
        case 0x3: self = .userInterface
        case 0x4: self = .protocolTalker
        case 0x5: self = .redirector
        case 0x6: self = .downloadManager
        case 0x8: self = .dataStore
        case 0x9: self = .inventory
        case 0xA: self = .automaticUpdates
        case 0xC: self = .driver
        case 0xD: self = .setup
        case 0xE: self = .evaluator
        case 0xF: self = .reporter
        default: return nil
        }
    }
}
