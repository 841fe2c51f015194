import Application
import Engine
import Facts
import Guidance

/// What is said of each screen.
extension Conversation {
    mutating func say(_ step: Step, in speech: inout Speech) {
        switch model.screen {
        case .home: home(&speech)
        case .walk, .change: walk(&speech)
        case .action: action(&speech)
        case .review: review(&speech)
        case .why, .terms, .timeLine: reading(&speech)
        case .help: help(&speech)
        case .startOver: speech.say(Interface.Prompt.askStartOver)
        case .leave: speech.say(Interface.Prompt.askQuit)
        case .lookUp: lookUp(&speech)
        case .bypass: bypass(&speech)
        case .evidence: evidence(&speech)
        case .collect: collect(&speech)
        case .readAloud: readAloud(&speech)
        case .explore: explore(&speech)
        case .contrast: contrast(&speech)
        }
    }

    /// The screen in a few words: said on coming back to it.
    var title: Text {
        if let question = model.question { return QuestionWords.of(question.id).ask }
        if let action = model.action { return action.fix.title }
        if let outcome = model.outcome { return model.caseFile.title(of: outcome) }
        return switch model.screen {
        case .review: Interface.Review.title
        case .help: Interface.Help.title
        case .terms: Interface.Asking.terms
        case .lookUp: Interface.LookUp.ask
        case .bypass: Interface.Bypass.title
        case .evidence: Interface.Evidence.title
        case .collect: model.handOverTitle
        case .readAloud: Interface.ReadAloud.title
        case .explore: input.map(Interface.Inputs.label) ?? Interface.Explore.title
        case .timeLine: Interface.Explore.timeLine
        case .contrast: model.exercise.map(Interface.Contrasts.title) ?? Interface.Contrasts.over
        case .why(let subject): Self.title(of: subject)
        case .leave, .startOver: Interface.Home.quit
        default: Interface.Home.title
        }
    }

    static func title(of subject: Screen.Subject) -> Text {
        switch subject {
        case .question(let id): QuestionWords.of(id).label
        case .outcome(let outcome): Outcome.of(outcome).title
        case .codes: Interface.LookUp.codes
        case .bypass: Interface.Bypass.title
        case .order: Interface.Steps.title
        case .values(let input): Interface.Looks.lesson(Interface.Inputs.label(input))
        case .input(let input): Interface.Looks.heading(Interface.Inputs.label(input))
        }
    }

    /// What each leads to is said once.
    private func home(_ speech: inout Speech) {
        let isFirst = heard == nil || isAgain
        speech.gap()
        speech.say(Interface.Home.title)
        if isFirst { speech.say(Interface.Home.offline) }
        speech.gap()
        for choice in Choices(model).all {
            guard case .home(let item) = choice.row.kind else { continue }
            let hint = isFirst ? item.hint : nil
            let text = hint.map { Interface.Prompt.offer(choice.row.text.asSentence, $0.asSentence) }
            speech.choice(choice.number, speech.words(text ?? choice.row.text))
        }
    }

    private func reading(_ speech: inout Speech) {
        if case .why(let subject) = model.screen {
            speech.say(Self.title(of: subject).asSentence)
        } else {
            speech.say(title.asSentence)
        }
        speech.passages(model.passages ?? [])
    }

    private func help(_ speech: inout Speech) {
        speech.say(title.asSentence)
        if let sentences = model.helpSentences {
            speech.say(sentences.title.asSentence)
            for sentence in sentences.all { speech.item(sentence) }
            for grade in Grade.allCases {
                speech.item(Interface.Prompt.labelled(grade.short, Interface.Document.meaning(grade)))
            }
            speech.gap()
        }
        for command in model.explainedCommands where Self.callable.contains(command.message) {
            let keys = command.letters.map { String($0) } + command.keys.filter(\.isSpoken).map(\.name)
            speech.item(Interface.Prompt.key(keys, command.text))
        }
        speech.item(Interface.Prompt.key([String(Self.orderLetter)], Interface.Prompt.order))
        for text in Interface.Prompt.helpOfLines + (model.helpSentences == nil ? Interface.Help.aboutWalk : []) {
            speech.item(text)
        }
    }
}

extension Key {
    /// Whether its name can be typed as a word.
    fileprivate var isSpoken: Bool { if case .function = self { true } else { false } }
}
