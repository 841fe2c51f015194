import Application
import Facts

/// What a line does that is no part of a pasted text.
extension Conversation {
    mutating func act(on line: TypedLine) -> [Effect] {
        switch model.screen {
        case .leave, .startOver: return decide(line)
        default: break
        }
        if let input, model.screen == .explore, let effects = tell(input, line) { return effects }
        if line.isEmpty { return enter() }
        if let message = command(line) { return carryOut(message) }
        if let letter = line.letter(isAlone: !takesText), letter == Self.orderLetter, model.hasOrder {
            sayOrder()
            return []
        }
        return answer(line)
    }

    /// Says the settings that Windows will try: on the full screen they stand below every question.
    static let orderLetter: Character = "s"

    /// Whether what is typed is text, so that a letter alone is no command.
    var takesText: Bool {
        switch model.screen {
        case .lookUp, .bypass, .readAloud: true
        default: model.isTextQuestion
        }
    }

    // MARK: Commands

    /// What can be called by its letter; everything else moves what only a screen has.
    static let callable: Set<Message> = [
        .helpPressed, .termsPressed, .languagePressed, .whyPressed, .backPressed, .homePressed, .undoPressed,
        .reviewPressed,
        .osPressed, .enoughPressed, .evidencePressed, .collectPressed, .printPressed, .leavePressed, .keepPressed,
        .howPressed, .contrastPressed, .timeLinePressed, .valuesPressed,
    ]

    /// The command that a line is: its letter, or the name of its key, for texts name that.
    private func command(_ line: TypedLine) -> Message? {
        let commands = model.commands.filter { Self.callable.contains($0.message) }
        let name = line.folded.lowercased()
        let named = commands.first { $0.keys.contains { $0.name.lowercased() == name } }
        let letter = line.letter(isAlone: !takesText)
        let found = named ?? commands.first { letter.map($0.letters.contains) ?? false }
        if found == nil, model.screen == .evidence, letter == "e" { return .evidencePressed }
        return found?.message
    }

    /// Whether the letter is a command here.
    func isCommand(_ letter: Character) -> Bool {
        model.commands.contains { Self.callable.contains($0.message) && $0.letters.contains(letter) }
    }

    private mutating func carryOut(_ message: Message) -> [Effect] {
        if message == .evidencePressed, model.screen == .evidence {
            gathered = Gathered()
            isAgain = true
            return []
        }
        let before = model
        var effects = send(message)
        // On a screen with a line, going back first leaves that line; nobody stands in it here.
        if message == .backPressed, model.screen == before.screen, model.form != before.form {
            effects = send(message)
        }
        isBack = before.isReading || !effects.isEmpty
        if model == before, effects.isEmpty { isAgain = true }
        return effects
    }

    /// A line without anything on it.
    private mutating func enter() -> [Effect] {
        if model.isReading {
            isBack = true
            return send(.confirmed)
        }
        if model.screen == .bypass { return type("") }
        if takesEnter {
            noteExample()
            return send(.confirmed)
        }
        isAgain = true
        return []
    }

    /// Says the answer that the example gives.
    private mutating func noteExample() {
        guard model.example != nil, model.question != nil, let row = model.row else { return }
        let isText = model.isTextQuestion && !model.form.field.isEmpty
        remarks.append(Interface.Prompt.noted([isText ? Text(verbatim: model.form.field.string) : row.text]))
    }

    /// Whether the line without anything on it takes what stands there: the example's own answer, a line that was asked
    /// about, a code that is whole.
    var takesEnter: Bool {
        if model.screen == .contrast { return model.exercise?.isAsking == false }
        if model.screen == .readAloud { return (try? model.spokenCode.get()) != nil }
        if model.isTextQuestion, !model.form.offers.isEmpty { return model.fieldReading.answer != nil }
        return model.example != nil && model.screen == .walk && model.question != nil
    }

    /// "Leave?" and "start anew?".
    private mutating func decide(_ line: TypedLine) -> [Effect] {
        switch line.folded.lowercased() {
        case "y", "yes", "q", "はい": return send(.confirmed)
        case "n", "no", "b", "いいえ":
            isBack = true
            return send(.backPressed)
        case "":
            isAgain = true
            return []
        case "?": return send(.helpPressed)
        default: return refuse(Interface.Prompt.notThat)
        }
    }
}
