import Engine
import Facts
import SettingOrder

/// A row of the proxy table in words.
public enum RuleText {
    /// What the row is for: `Windows: 11, Server 2022 or later; Traffic: scan`. Inputs that do not matter to it are
    /// left out.
    ///
    /// - Parameter told: inputs that the reader knows already.
    public static func conditions(_ box: Box, without told: Set<String> = []) -> Text {
        let inputs = ProxyInputs.selecting.filter { input in
            !told.contains(input.name) && box.allowed[input.name].map { $0.count < input.values.count } ?? false
        }
        return Text { language in
            inputs.map { input in
                let values = input.values.filter { box.allowed[input.name]?.contains($0) ?? true }
                return "\(Interface.Inputs.label(input.name)(language)): \(words(values, of: input.name)(language))"
            }.joined(separator: "; ")
        }
    }

    private static func words(_ values: [String], of input: String) -> Text {
        if input == ProxyInputs.windows.name { return WindowsText.joined(values) }
        let words = values.map { Interface.Inputs.value($0, of: input) }
        return Text { language in words.map { $0(language) }.joined(separator: " / ") }
    }
}
