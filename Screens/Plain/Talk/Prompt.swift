import Application
import Canvas
import Facts

/// The line that says what may be typed, at the end of everything that is said.
struct Prompt {
    private let conversation: Conversation
    private var model: Model { conversation.model }

    init(_ conversation: Conversation) {
        self.conversation = conversation
    }

    /// Ends with a blank, behind which is typed.
    var line: String {
        let text = Interface.Prompt.type(parts)(model.language)
        return Wrap.lines(text, columns: Speech.columns - 1).joined(separator: "\n") + " "
    }

    private var parts: [Text] {
        if conversation.gathered != nil { return [Interface.Prompt.lines] }
        let more = conversation.rest.isEmpty ? [] : [Interface.Prompt.more]
        return more + answers + [Interface.Prompt.help]
    }

    private var answers: [Text] {
        switch model.screen {
        case .leave, .startOver: [Interface.Prompt.yesOrNo]
        case .why, .terms, .timeLine:
            conversation.rest.isEmpty ? [Interface.Prompt.goBack, Interface.Prompt.printWhole] : []
        case .help: conversation.rest.isEmpty ? [Interface.Prompt.goBack, Interface.Prompt.terms] : []
        case .readAloud: spelled
        case .bypass: [model.form.row == 0 ? Interface.Prompt.list : Interface.Prompt.addresses] + back
        case .lookUp: [Interface.Prompt.code] + numbers + back
        case .evidence: numbers + [Interface.Prompt.moreEvidence, Interface.Prompt.back]
        case .explore: explored
        case .contrast:
            (conversation.takesEnter ? [Interface.Prompt.goOn] : numbers) + [Interface.Prompt.back]
        case .home: numbers
        default: asked
        }
    }

    private var back: [Text] { [Interface.Prompt.slashBack] }

    private var numbers: [Text] {
        let ranges = Choices(model).ranges
        return ranges.isEmpty ? [] : [Interface.Prompt.numbers(ranges)]
    }

    private var asked: [Text] {
        if model.isTextQuestion { return typed }
        if case .several = model.question?.kind { return several }
        let example = conversation.takesEnter ? [Interface.Prompt.exampleAnswer] : []
        return example + numbers + (model.screen == .walk ? [] : [Interface.Prompt.back])
    }

    private var several: [Text] {
        (conversation.takesEnter ? [Interface.Prompt.exampleAnswer] : [])
            + [Interface.Prompt.several(Choices(model).ranges)]
    }

    private var typed: [Text] {
        let suggested = Choices(model).ranges.filter { $0.lowerBound > 0 || $0.upperBound > 0 }
            .map { max(1, $0.lowerBound)...$0.upperBound }
        return enter + [Interface.Prompt.answer]
            + (suggested.isEmpty ? [] : [Interface.Prompt.suggestions(suggested)]) + [Interface.Prompt.unknown]
    }

    /// What Enter alone takes.
    private var enter: [Text] {
        if !conversation.takesEnter { return [] }
        return [model.example == nil ? Interface.Prompt.asItStands : Interface.Prompt.exampleAnswer]
    }

    private var spelled: [Text] {
        (conversation.takesEnter ? [Interface.Prompt.whatItAnswers] : []) + [Interface.Prompt.fiveDigits]
            + [Interface.Prompt.otherGroup] + back
    }

    private var explored: [Text] {
        if let input = conversation.input {
            return [
                Interface.Prompt.numbers([0...Conversation.values(of: input).count]), Interface.Prompt.how,
                Interface.Prompt.values, Interface.Prompt.back,
            ]
        }
        return numbers + [
            Interface.Prompt.keep, Interface.Prompt.contrast, Interface.Prompt.timeLine, Interface.Prompt.back,
        ]
    }
}
