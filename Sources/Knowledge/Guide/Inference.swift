import Engine

/// What follows from the answers by way of the proxy table.
enum Inference {
    /// Adds whether the first setting that Windows tries gives a proxy, and whether any does.
    static func infer(_ known: Known) -> Known {
        let orders = Resolution(known).possible.map(\.steps)
        var more = known
        more.narrow("proxy-first", to: words(Set(orders.flatMap(first))))
        more.narrow("proxy-tried", to: words(Set(orders.flatMap(any))))
        return more
    }

    private static func words(_ truths: Set<Bool>) -> [String] {
        truths.map { $0 ? "yes" : "no" }
    }

    /// Whether the first attempt can be a proxy, and whether it can be something else.
    private static func first(_ steps: [Step]) -> Set<Bool> {
        var can: Set<Bool> = []
        for step in steps {
            switch step.state {
            case .passedOver: continue
            case .open: can.insert(step.attempt.isProxy)
            case .tried: return can.union([step.attempt.isProxy])
            }
        }
        return can
    }

    /// Whether some attempt can be a proxy, and whether none may be.
    private static func any(_ steps: [Step]) -> Set<Bool> {
        let proxies = steps.filter { $0.attempt.isProxy && !$0.state.isPassedOver }
        if proxies.isEmpty { return [false] }
        return proxies.contains { $0.state == .tried } ? [true] : [true, false]
    }
}
