import Engine
import Facts
import SettingOrder

/// The order of proxy settings in words: the same in the panel, in the ticket, and under F3.
public enum OrderText {
    /// A step on a line of its own, with what leads to the next.
    ///
    /// - Parameter arrow: of `[Step].arrows`.
    public static func step(_ step: Step, _ arrow: Text?) -> Text {
        let name = step.attempt.short
        return arrow.map { arrow in Text { "\(name($0)): \(arrow($0))" } } ?? name
    }

    /// What stands before a step: its number, from 1. The end is no step and has none.
    public static func number(_ step: Step, at place: Int) -> String { step.isEnd ? "   " : "\(place + 1). " }

    /// A step a line, with its number and what leads on.
    public static func numbered(_ steps: [Step]) -> [Text] {
        zip(steps, steps.arrows).enumerated().map { place, line in
            let text = step(line.0, line.1)
            return Text { number(line.0, at: place) + text($0) }
        }
    }

    /// All steps in one line.
    public static func line(_ possible: Resolution.Possible) -> Text { line(possible.steps) }

    public static func line(_ steps: [Step]) -> Text {
        joined(zip(steps, steps.arrows).map { step($0, $1) })
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
}
