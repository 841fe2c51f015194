import Facts

/// One line of the order: an attempt, and whether it comes to it.
public struct Step: Sendable, Hashable {
    public enum State: Sendable, Hashable {
        /// It is tried; what follows is tried when it has failed.
        case tried
        /// It depends on these inputs, which are not known yet; in the order of `ProxyInputs.space`.
        case open([String])
        /// Its setting is not set, or leads to nothing: nothing is sent, and the next is looked at.
        case passedOver

        public var isPassedOver: Bool { self == .passedOver }
    }

    public let attempt: Attempt
    public let state: State
    /// Why it is passed over, where "not set" is not the reason.
    public let remark: Text?
}

extension [Step] {
    /// The attempts without those passed over: what is tried, or may be.
    public var order: [Attempt] {
        filter { !$0.state.isPassedOver }.map(\.attempt)
    }

    /// The inputs that are still open and decide about some of these steps, each once.
    public var open: [String] {
        var names: [String] = []
        for case .open(let deciding) in map(\.state) {
            names += deciding.filter { !names.contains($0) }
        }
        return names
    }
}
