import Engine
import Facts
import SettingOrder

/// What a bypass list does to a request to WSUS: it decides after the setting was chosen, and changes no order.
public struct Detour: Sendable {
    /// The attempts beside whose setting a list of hosts stands. A script decides by itself.
    private static let withList: [Attempt: BypassReader] = [
        .winhttpStatic: .winHTTP, .winhttpAdvanced: .winHTTP, .userStatic: .winINet, .machine: .winINet,
    ]

    public let decision: BypassDecision
    /// The name of the WSUS server that was asked for.
    public let host: String

    /// Whether there is anything to decide: a proxy server with a list, and WSUS for sure.
    static func isPossible(for attempt: Attempt, _ known: Known) -> Bool {
        withList[attempt] != nil && !known.allows("source", "microsoft")
            && known.value(of: "traffic") != "download"
    }

    /// Nil where nothing is to be decided, or where it is not known yet.
    public init?(_ attempt: Attempt, _ known: Known) {
        guard Self.isPossible(for: attempt, known), let reader = Self.withList[attempt],
            let host = known.value(of: ExplorerInputs.wsusHost.name),
            let list = known.value(of: ExplorerInputs.bypass.name),
            let address = try? WebAddress.parse(host).get(),
            let rules = try? BypassRules.parse(list == ExplorerInputs.bypass.values[0] ? "" : list).get()
        else { return nil }
        decision = rules.decision(on: address, by: reader)
        self.host = host
    }
}

extension Explorer.State {
    /// What the bypass list does where this step is tried.
    public func detour(at step: Step) -> Detour? { Detour(step.attempt, known) }

    /// What is tried, or may be; of one rule.
    var tried: [Step] { (rule?.steps ?? []).filter { !$0.state.isPassedOver } }

    /// Whether the bypass list leads past the proxy, at each step that is tried.
    var waysPast: [Bool?] { tried.map { detour(at: $0)?.decision.goesAround } }

    /// What bypass lists do on the way of this order.
    var detours: [Detour] { tried.compactMap(detour) }

    /// Whether host and list make a difference: a step that is tried, or may be, has a list beside its proxy.
    var hasDetour: Bool {
        resolution.possible.contains { possible in
            possible.steps.contains { !$0.state.isPassedOver && Detour.isPossible(for: $0.attempt, known) }
        }
    }
}
