import Application
import Facts
import SettingOrder

/// The explorer of the order: the conditions once, the order as often as one of them was changed.
extension Conversation {
    mutating func explore(_ speech: inout Speech) {
        guard let explorer = model.explorer else { return }
        if let input { return values(of: input, &speech) }
        if heardScreen != .explore || isAgain { conditions(explorer, &speech) }
        order(explorer, &speech)
    }

    private func conditions(_ explorer: Explorer, _ speech: inout Speech) {
        speech.say(Interface.Explore.title.asSentence)
        if explorer.isUntouched { speech.say(Interface.Explore.worked.asSentence) }
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

    /// The order, what the caller sees and the rule; beside an order that was kept, where it departs from that.
    private func order(_ explorer: Explorer, _ speech: inout Speech) {
        speech.say(Interface.Panel.title.asHeading)
        say(explorer.now.entries(beside: explorer.reference), &speech)
        for line in explorer.now.foot { speech.say(GradeText.beside(line.text.spoken, line.grade).asSentence) }
        if explorer.now.rule == nil, let next = explorer.now.resolution.nextBestQuestion {
            speech.labelled(Interface.Panel.nextBest, Interface.Inputs.label(next))
        }
        guard let departure = explorer.departure else { return }
        speech.say(departure.place.asSentence)
        for change in departure.changed { speech.item(change.spokenChange) }
    }

    /// The first machine and the question; or the answer, or the score.
    func contrast(_ speech: inout Speech) {
        guard let exercise = model.exercise else { return }
        speech.gap()
        speech.say(title.asSentence)
        speech.passages(model.passages ?? [])
        guard exercise.isAsking, let contrast = exercise.contrast else { return }
        speech.gap()
        speech.say(Interface.Contrasts.question(contrast))
        for choice in Choices(model).all { speech.choice(choice.number, speech.words(choice.row.text)) }
    }

    func say(_ entries: [OrderEntry.Compared], _ speech: inout Speech) {
        for compared in entries where compared.mark != .gone {
            speech.say(line(compared).asSentence)
            for statement in compared.below {
                speech.say(GradeText.beside(statement.text, statement.grade).asSentence, indent: 3)
            }
        }
    }

    private func line(_ compared: OrderEntry.Compared) -> Text {
        let comma = Text(en: ", ", ja: "、")
        let text: Text =
            switch compared.entry {
            case .step(let step):
                Text { language in
                    let reader = compared.reader.map { comma(language) + $0.account.text(language) } ?? ""
                    let arrow = compared.arrow.map { ": \($0(language))" } ?? ""
                    return OrderText.number(step, at: compared.number - 1) + step.attempt.short(language) + reader
                        + arrow
                }
            case .stages(let plan): Text { "- \(OrderText.plan(plan).spoken($0))" }
            }
        return GradeText.beside(text, compared.grade)
    }
}
