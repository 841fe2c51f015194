import Engine
import Facts
import SettingOrder

/// Two machines with one difference. The first is shown, the second is asked about.
public struct Contrast: Sendable {
    /// What is asked about the second machine.
    enum Asked: Sendable, Hashable {
        /// Which setting is tried first.
        case first
        /// What is tried when that has failed.
        case next
        /// Whether the request goes through the proxy.
        case way
        /// Which code the caller sees: the difference is the proxy's, and no input of the table.
        case seen
    }

    public let title: Text
    let asked: Asked
    public let first: Explorer.State
    public let second: Explorer.State
    /// The one difference, with both values.
    public let difference: Text
    /// What the difference is good to know for; nil where the rule says it all.
    let moral: Statement?

    /// - Parameters:
    ///   - told: what the first machine has otherwise than the worked one.
    ///   - change: the input that is another on the second, and its value there; nil where the proxy is another.
    init(
        _ title: Text, _ asked: Asked, _ told: [String: String], to change: (input: String, value: String)?,
        moral: Statement? = nil
    ) {
        (self.title, self.asked, self.moral) = (title, asked, moral)
        let known = told.reduce(ExplorerInputs.worked) { $0.forgetting($1.key).assuming($1.key, $1.value) }
        first = Explorer.State(known)
        guard let change else {
            second = first
            difference = Interface.Contrasts.login
            return
        }
        second = Explorer.State(known.forgetting(change.input).assuming(change.input, change.value))
        difference = Interface.Contrasts.instead(
            Interface.Inputs.label(change.input), InputText.value(of: change.input, in: first),
            InputText.value(of: change.input, in: second))
    }

    public var options: [Prediction] {
        switch asked {
        case .first: [.user, .winHTTP, .direct]
        case .next: [.user, .direct, .fails]
        case .way: [.throughProxy, .aroundProxy]
        case .seen: [.works, .noConnection, .login]
        }
    }

    /// What the table says of the second machine.
    public var answer: Prediction? { asked == .seen ? .login : answer(on: second) }

    /// What the table says of a machine.
    func answer(on state: Explorer.State) -> Prediction? {
        let order = state.rule?.steps.order ?? []
        switch asked {
        case .first: return order.first.flatMap(Prediction.init)
        case .next: return order.count > 1 ? Prediction(order[1]) : .fails
        case .way:
            let step = state.rule?.steps.first { !$0.state.isPassedOver }
            return step.flatMap(state.detour).map { $0.decision.goesAround ? .aroundProxy : .throughProxy }
        case .seen: return .works
        }
    }
}
