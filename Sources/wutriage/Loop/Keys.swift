import Application
import Terminal

extension Key {
    /// The terminal and the application each name the keys for themselves, so that neither knows the other.
    init(_ keystroke: Keystroke) {
        self =
            switch keystroke {
            case .character(let character): .character(character)
            case .up: .up
            case .down: .down
            case .left: .left
            case .right: .right
            case .home: .home
            case .end: .end
            case .pageUp: .pageUp
            case .pageDown: .pageDown
            case .enter: .enter
            case .escape: .escape
            case .tab: .tab
            case .backTab: .backTab
            case .backspace: .backspace
            case .delete: .delete
            case .function(let number): .function(number)
            case .control(let letter): .control(letter)
            }
    }
}
