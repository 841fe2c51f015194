import Engine
import TestSupport
import Testing

@testable import SettingOrder

/// With settings open, the steps say exactly what all machines still possible have in common.
@Suite struct OpenSettingsTests {
    typealias Machine = PlainExpansion.Machine

    @Test(arguments: PlainExpansion.plans, [Expansion.Side.beforeTen, .sinceTen])
    func stepsAreExact(plan: [Stage], side: Expansion.Side) throws {
        let plain = try PlainExpansion()
        let orders = try PlainExpansion.machines.map { ($0, try plain.order(plan, $0, on: side)) }
        var random = SeededNumbers(UInt64(plan.count) + (side == .beforeTen ? 10 : 20))
        for _ in 0..<25 {
            let known = Self.random(&random)
            try Self.check(Expansion.steps(plan, known, on: side), orders.filter { known.allows($0.0) })
        }
    }

    private static func check(_ steps: [Step], _ possible: [(machine: Machine, order: [Attempt])]) throws {
        try #require(Set(steps.map(\.attempt)).count == steps.count)
        for order in possible.map(\.order) {
            try #require(steps.order.filter(order.contains) == order, "\(OrderCase.line(steps))")
        }
        for step in steps {
            let trying = Set(possible.filter { $0.order.contains(step.attempt) }.map(\.machine))
            let state = state(trying, among: possible.map(\.machine))
            try #require(step.state == state, "\(step.attempt) in \(OrderCase.line(steps))")
        }
    }

    /// What a step must say that these machines try and the others do not.
    private static func state(_ trying: Set<Machine>, among machines: [Machine]) -> Step.State {
        if trying.count == machines.count { return .tried }
        if trying.isEmpty { return .passedOver }
        return .open(
            PlainExpansion.settings.map(\.name).filter { name in
                guard Set(machines.map { $0[name] }).count > 1 else { return false }
                let twins = Dictionary(grouping: machines) { $0.filter { $0.key != name } }
                return twins.values.contains { Set($0.map(trying.contains)).count == 2 }
            })
    }

    /// Each setting known, known in part, or open.
    private static func random(_ random: inout SeededNumbers) -> Known {
        PlainExpansion.settings.reduce(into: Known(ProxyInputs.space)) { known, setting in
            let left = random.next() % UInt64(1 << setting.values.count)
            let values = setting.values.indices.filter { left >> UInt64($0) & 1 == 1 }.map { setting.values[$0] }
            known.narrow(setting.name, to: values)
        }
    }
}

extension Known {
    /// Whether this machine is still possible.
    fileprivate func allows(_ machine: OpenSettingsTests.Machine) -> Bool {
        machine.allSatisfy { allows($0.key, $0.value) }
    }
}
