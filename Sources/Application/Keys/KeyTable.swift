import Engine
import Facts
import SettingOrder

extension Model {
    /// What a key means on the screen that is seen.
    public func message(for key: Key) -> Message {
        if let command = commands.first(where: { $0.keys.contains(key) }) { return command.message }
        if takesText { return edit(key).map { .edited($0) } ?? .keyIgnored }
        guard case .character(let character) = key else { return .keyIgnored }
        if lettersAreText { return .edited(.insert(String(character))) }
        if let digit = character.wholeNumberValue, character.isASCII { return .digitPressed(digit) }
        return commands.first { $0.letters.contains(character) }?.message ?? .keyIgnored
    }

    /// The commands to be had on the screen that is seen.
    public var commands: [Command] {
        Command.table.filter { has($0.place) }
    }

    /// The commands of the help screen: those of the screen that it was opened from, and its own.
    public var explainedCommands: [Command] {
        let below = screenBelowHelp
        return Command.table.filter { below.has($0.place) || $0.place == .help }
    }

    /// On the explorer's help what carries the table, in the place of how the walk goes.
    public var helpSentences: (title: Text, all: [Text])? {
        guard [.explore, .contrast].contains(screenBelowHelp.screen) else { return nil }
        return (Interface.Explore.sentences, RuleSentence.allCases.map(\.text) + Interface.Explore.legend)
    }

    private var screenBelowHelp: Model {
        var model = self
        while model.screen == .help || model.screen == .terms { model.close() }
        return model
    }

    func has(_ place: Command.Place) -> Bool {
        switch place {
        case .anywhere: true
        case .walk: isInCase
        case .list: !lettersAreText
        case .explained: isInCase || screen == .lookUp || screen == .bypass || screen == .explore
        case .printable: isInCase || screen.isRead
        case .asking: screen == .home || screen == .walk
        case .handing: [.home, .evidence, .readAloud].contains(screen) || question != nil || isAtSomethingToTry
        case .exploring: screen == .explore
        case .teaching: screen == .explore || screen == .contrast && exercise?.isAsking == false
        case .help: screen == .help
        case .several: if case .several = question?.kind { true } else { screen == .evidence && !evidence.isEmpty }
        case .standing: screen == .walk
        case .question: screen == .walk && question != nil
        }
    }

    private var isAtSomethingToTry: Bool { (outcome != nil || action != nil) && !caseFile.hasEnded }

    private var isInCase: Bool { question != nil || outcome != nil || action != nil }

    private func edit(_ key: Key) -> TextField.Edit? {
        switch key {
        case .character(let character): .insert(String(character))
        case .backspace: .backspace
        case .delete, .control("d"): .delete
        case .left, .control("b"): .left
        case .right, .control("f"): .right
        case .home, .control("a"): .home
        case .end, .control("e"): .end
        case .control("u"): .eraseLine
        default: nil
        }
    }
}
