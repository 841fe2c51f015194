import Engine
import Facts
import SettingOrder

/// The order of proxy settings in words: the same in the panel, in the ticket, and under F3.
public enum OrderText {
    /// A step on a line of its own, with what leads to the next.
    public static func step(_ step: Step, isLast: Bool) -> Text {
        let arrow = arrow(step, isLast: isLast)
        let name = step.attempt.short
        return arrow.map { arrow in Text { "\(name($0)): \(arrow($0))" } } ?? name
    }

    /// All steps in one line.
    public static func line(_ possible: Resolution.Possible) -> Text { line(possible.steps) }

    public static func line(_ steps: [Step]) -> Text {
        joined(steps.enumerated().map { step($1, isLast: $0 == steps.count - 1) })
    }

    /// Only what is tried, in one short line.
    public static func short(_ possible: Resolution.Possible) -> Text {
        joined(possible.steps.filter { !$0.state.isPassedOver }.map(\.attempt.short))
    }

    /// What is tried, in one line; nil while more than one order is possible.
    public static func inOneLine(_ resolution: Resolution) -> Text? {
        let lines = resolution.possible.map(short)
        return lines.allSatisfy { $0 == lines[0] } ? lines.first : nil
    }

    /// The stages of a rule, where the settings in them are not looked at yet.
    public static func plan(_ plan: [Stage]) -> Text { joined(plan.map(\.short)) }

    /// The different orders of stages among the rules still possible, in the table's order.
    public static func plans(_ possible: [Resolution.Possible]) -> [[Stage]] {
        var plans: [[Stage]] = []
        for possible in possible where !plans.contains(possible.rule.plan) { plans.append(possible.rule.plan) }
        return plans
    }

    /// A setting that was not told and is taken to be as it is on most machines.
    public static func assumed(_ setting: String) -> Text {
        switch setting {
        case ProxyInputs.perMachine.name: Interface.Panel.noDeviceWide
        case ProxyInputs.account.name: Interface.Panel.noAccount
        default: Text(verbatim: setting)
        }
    }

    private static func joined(_ parts: [Text]) -> Text {
        Text { language in parts.map { $0(language) }.joined(separator: " > ") }
    }

    /// What leads on from the step; nil where it is the end.
    public static func arrow(_ step: Step, isLast: Bool) -> Text? {
        switch step.state {
        case .passedOver: step.remark ?? Arrow.passedOver
        case .open: Arrow.open
        case .tried: isLast ? nil : Arrow.triedThen
        }
    }
}
