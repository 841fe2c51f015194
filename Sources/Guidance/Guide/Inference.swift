import Engine
import SettingOrder

/// What follows from the answers by way of the proxy table.
enum Inference {
    /// Adds whether the first setting that Windows tries gives a proxy, and whether any does.
    static func infer(_ known: Known) -> Known {
        var (first, any): (Truth?, Truth?)
        for possible in Resolution(known).possible {
            // Nothing that is open by one order is settled by another.
            if first == .open, any == .open { break }
            let steps = possible.steps
            first = either(first, Self.first(steps))
            any = either(any, Self.any(steps))
        }
        var more = known
        narrow(&more, "proxy-first", to: first)
        narrow(&more, "proxy-tried", to: any)
        if Told.faultAtProxy.truth(on: known) == .yes {
            narrow(&more, WalkVariables.networkTold.name, to: .yes)
        }
        return more
    }

    private static func narrow(_ known: inout Known, _ name: String, to truth: Truth?) {
        if let truth, truth != .open { known.narrow(name, to: [truth == .yes ? "yes" : "no"]) }
    }

    /// What is said of two orders, either of which may be the one.
    private static func either(_ first: Truth?, _ second: Truth?) -> Truth? {
        guard let first, let second else { return first ?? second }
        return first == second ? first : .open
    }

    /// Whether the first attempt is a proxy.
    private static func first(_ steps: [Step]) -> Truth? {
        var truth: Truth?
        for step in steps where !step.state.isPassedOver {
            truth = either(truth, step.attempt.isProxy ? .yes : .no)
            if step.state == .tried { break }
        }
        return truth
    }

    /// Whether some attempt is a proxy.
    private static func any(_ steps: [Step]) -> Truth {
        let proxies = steps.filter { $0.attempt.isProxy && !$0.state.isPassedOver }
        if proxies.isEmpty { return .no }
        return proxies.contains { $0.state == .tried } ? .yes : .open
    }
}
