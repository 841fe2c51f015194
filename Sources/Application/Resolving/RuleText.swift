import Engine
import Facts
import SettingOrder

/// A row of the proxy table in words.
enum RuleText {
    /// What the row is for: `Windows: 11; Traffic: scan`. Inputs that do not matter to it are left out.
    static func conditions(_ box: Box) -> Text {
        let inputs = ProxyInputs.selecting.filter { input in
            box.allowed[input.name].map { $0.count < input.values.count } ?? false
        }
        return Text { language in
            inputs.map { input in
                let values = input.values.filter { box.allowed[input.name]?.contains($0) ?? true }
                let words = values.map { Interface.Inputs.value($0, of: input.name)(language) }
                return "\(Interface.Inputs.label(input.name)(language)): \(words.joined(separator: " / "))"
            }.joined(separator: "; ")
        }
    }
}
