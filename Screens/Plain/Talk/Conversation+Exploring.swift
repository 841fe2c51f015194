import Application
import Engine
import Facts
import SettingOrder

/// The explorer: a condition by its number, then its value.
extension Conversation {
    /// - Returns: nil where the line is a command.
    mutating func tell(_ name: String, _ line: TypedLine) -> [Effect]? {
        let values = Self.values(of: name)
        if let number = line.number, number <= values.count {
            input = nil
            remarks.append(Interface.Prompt.condition(name, values: number == 0 ? nil : values[number - 1]))
            return send(.digitPressed(number))
        }
        if line.isEmpty || line.letter(isAlone: true) == "b" {
            input = nil
            isAgain = line.isEmpty
            return []
        }
        return line.letter(isAlone: true) == nil ? refuse(Interface.Prompt.notThat) : nil
    }

    static func values(of input: String) -> [String] { ExplorerInputs.space[input]?.values ?? [] }
}
