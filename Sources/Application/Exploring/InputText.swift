import Facts
import SettingOrder

/// An input of the table in words: what it is, and what of it was told.
public enum InputText {
    /// The value; or how many are left, or what is taken for granted.
    public static func value(of input: String, in state: Explorer.State) -> Text {
        if let value = state.known.value(of: input) { return Interface.Inputs.value(value, of: input) }
        if let usual = state.resolution.assumed[input] {
            return Interface.Explore.assumed(Interface.Inputs.value(usual, of: input))
        }
        let (left, all) = (state.known.values(of: input).count, ExplorerInputs.space[input]?.values.count ?? 0)
        return left == all ? Interface.Explore.notTold : Interface.Explore.left(left, of: all)
    }

    /// On the worked machine, what to do with it; else how to change the input, or why that would make no difference.
    public static func hint(on input: String, in explorer: Explorer) -> Text {
        let isWorked = explorer.isUntouched && !explorer.now.idle.contains(input)
        return isWorked ? Interface.Explore.workedHint : hint(on: input, in: explorer.now)
    }

    public static func hint(on input: String, in state: Explorer.State) -> Text {
        guard state.idle.contains(input) else { return Interface.Explore.hint }
        if ExplorerInputs.ofTheWay.contains(input) { return Interface.Explore.idleWay }
        if ProxyOrder.depends(on: input, state.ofTheTable) { return Interface.Explore.idleButForReading }
        guard let reason = state.reason(forIdle: input) else { return Interface.Explore.idleAltogether }
        return Interface.Explore.idle(while: Interface.Inputs.label(reason), is: value(of: reason, in: state))
    }
}
