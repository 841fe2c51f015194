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
    /// The stage whose turn it is. A setting that two stages read has the one that comes to try it: after a proxy of
    /// WinHTTP the system's stage never comes to the device-wide setting, the user's does.
    public let stage: Stage
    /// Why it is passed over, where "not set" is not the reason.
    public let remark: Text?

    /// Whether it is no try but the end of the order.
    public var isEnd: Bool { attempt == .fail }

    /// The same step, whose setting was not told and is taken to be absent.
    var assumedAbsent: Step {
        let remark = Text(en: "assumed absent", ja: "なしと仮定 (スキップ)")
        return Step(attempt: attempt, state: state, stage: stage, remark: remark)
    }
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
