import Engine
import SettingOrder

/// The screen that explores the order: an input a row, and the keys that change it.
extension Model {
    static let inputRows = ExplorerInputs.space.variables.map {
        Row(kind: .input($0.name), digit: nil, text: Interface.Inputs.label($0.name))
    }

    /// Begins with what is known of the case that was left for the home screen.
    mutating func explore() {
        if explorer == nil { explorer = Explorer(hasCase ? caseFile.walk.known : Known(ProxyInputs.space)) }
        open(.explore)
    }

    mutating func turnValue(by step: Int) {
        if let input = pointedInput { explorer?.turn(input, by: step) }
    }

    /// The digit counts the values; 0 takes back what was told.
    mutating func chooseValue(_ digit: Int) {
        guard let input = pointedInput, let values = ExplorerInputs.space[input]?.values else { return }
        if digit == 0 {
            explorer?.tell(input, nil)
        } else if digit <= values.count {
            if explorer?.tell(input, values[digit - 1]) == false { notice = Interface.Explore.impossible }
        }
    }

    mutating func keep() {
        explorer?.keep()
        notice = explorer?.kept == nil ? Interface.Explore.isLetGo : Interface.Explore.isKept
    }

    /// How the input that is pointed at is found on the sick machine.
    mutating func openHow() {
        if let input = pointedInput { open(.why(.input(input))) }
    }

    /// What each value of the input that is pointed at leads to.
    mutating func openValues() {
        if let input = pointedInput { open(.why(.values(input))) }
    }

    private var pointedInput: String? {
        if case .input(let input) = row?.kind { input } else { nil }
    }
}
