import Application
import Facts

/// What the machine printed, and the answers in it.
extension Conversation {
    /// What was found in a text is said once, the answers as often as there are new ones.
    mutating func evidence(_ speech: inout Speech) {
        if gathered != nil { return howToPaste(&speech) }
        let new = model.evidence.filter { isAgain || !toldTexts.contains($0.name) }
        speech.passages(EvidencePassages.found(new))
        toldTexts = Set(model.evidence.map(\.name))
        let choices = Choices(model).all
        if choices.count > 1 { speech.heading(Interface.Prompt.answersFound) }
        for choice in choices {
            guard case .evidence(let id) = choice.row.kind else {
                speech.choice(choice.number, speech.words(choice.row.text))
                continue
            }
            found(id, choice, &speech)
        }
    }

    private func howToPaste(_ speech: inout Speech) {
        if model.evidence.isEmpty {
            speech.say(Interface.Evidence.title.asSentence)
            speech.say(Interface.Evidence.worthAsking)
            speech.passages(EvidencePassages.worthAsking)
        }
        speech.say(Interface.Prompt.howToPaste)
    }

    private func found(_ id: String, _ choice: Choices.Choice, _ speech: inout Speech) {
        let isChosen = model.form.marked.contains(id)
        let mark = isChosen ? Interface.Asking.chosen : Interface.Asking.notChosen
        let text = speech.words(choice.row.text)
        speech.choice(choice.number, "\(text) (\(speech.words(mark)))")
        if let doubt = EvidencePassages.answer(id, in: model.evidenceAnswers)?.doubt { speech.say(doubt, indent: 3) }
    }
}
