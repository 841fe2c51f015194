import Application
import Facts

/// What the machine printed, and the answers in it; the explorer of the order.
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

    // MARK: The explorer

    func explore(_ speech: inout Speech) {
        guard let explorer = model.explorer else { return }
        if let input { return values(of: input, &speech) }
        if heardScreen != .explore || isAgain { conditions(explorer, &speech) }
        order(explorer, &speech)
    }

    private func conditions(_ explorer: Explorer, _ speech: inout Speech) {
        speech.say(Interface.Explore.title.asSentence)
        for choice in Choices(model).all {
            guard case .input(let name) = choice.row.kind else { continue }
            let value = InputText.value(of: name, in: explorer.now)
            let text = Interface.Prompt.labelled(choice.row.text, value)
            let idle = explorer.now.idle.contains(name) ? Interface.Prompt.makesNoDifference(text) : text
            speech.choice(choice.number, speech.words(idle))
        }
        speech.gap()
    }

    private func values(of input: String, _ speech: inout Speech) {
        guard let now = model.explorer?.now else { return }
        let label = Interface.Inputs.label(input)
        speech.say(Interface.Prompt.labelled(label, InputText.value(of: input, in: now)))
        if now.idle.contains(input) { speech.say(InputText.hint(on: input, in: now)) }
        speech.choice(0, speech.words(Interface.Explore.notTold))
        for (place, value) in Self.values(of: input).enumerated() {
            speech.choice(place + 1, speech.words(Interface.Inputs.value(value, of: input)))
        }
    }

    /// The order, and beside one that was kept, where it departs from that.
    private func order(_ explorer: Explorer, _ speech: inout Speech) {
        speech.say(Interface.Panel.title.asHeading)
        for compared in explorer.now.entries(beside: explorer.reference) where compared.mark != .gone {
            speech.say(line(compared).asSentence)
        }
        if let next = explorer.now.resolution.nextBestQuestion, explorer.now.rule == nil {
            speech.labelled(Interface.Panel.nextBest, Interface.Inputs.label(next))
        }
        guard let departure = explorer.departure else { return }
        speech.say(departure.place.asSentence)
        for change in departure.changed { speech.item(change.spokenChange) }
    }

    private func line(_ compared: OrderEntry.Compared) -> Text {
        let text: Text =
            switch compared.entry {
            case .step(let step):
                Text { OrderText.number(step, at: compared.number - 1) + OrderText.step(step, compared.arrow)($0) }
            case .stages(let plan): Text { "- \(OrderText.plan(plan).spoken($0))" }
            }
        return GradeText.beside(text, compared.grade)
    }
}
