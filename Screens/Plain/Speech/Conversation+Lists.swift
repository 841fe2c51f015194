import Application
import Facts
import Guidance

/// The review, the look-up, the bypass list, the collector and its code.
extension Conversation {
    func review(_ speech: inout Speech) {
        speech.say(Interface.Review.title.asSentence)
        let choices = Choices(model).all
        if choices.isEmpty { speech.say(Interface.Review.empty) }
        for choice in choices {
            guard case .answered(let question) = choice.row.kind else { continue }
            let answer = answered(question, speech)
            speech.choice(choice.number, speech.words(Interface.Prompt.labelled(choice.row.text, answer)))
        }
        let void = model.caseFile.walk.void.map { QuestionWords.of($0).label }
        if !void.isEmpty { speech.say(Interface.Review.noLongerCounts(void).asSentence) }
    }

    private func answered(_ question: String, _ speech: Speech) -> Text {
        guard let answer = model.caseFile.answer(to: question) else { return model.caseFile.whyNotNeeded(question) }
        let text = AnswerText.text(of: answer, to: question)
        let origin = answer.origin == .given ? Interface.Review.given : answer.origin.place
        return origin.map { origin in Text { "\(text($0)) (\(origin($0)))" } } ?? text
    }

    func lookUp(_ speech: inout Speech) {
        let typed = model.form.field.string
        let explanations = Explanation.all(in: typed)
        if typed.isEmpty { return speech.say(Interface.LookUp.ask.asSentence) }
        if explanations.isEmpty { speech.say(Interface.Field.notACodeYet.asSentence) }
        for code in explanations {
            speech.gap()
            for line in ExplanationText.lines(code, model.language) {
                let text = line.drop { $0 == " " }
                speech.say(String(text), indent: line.count - text.count)
            }
        }
        if !model.form.offers.isEmpty { speech.say(Interface.Field.perhapsThese.asSentence) }
        choices(&speech)
    }

    func bypass(_ speech: inout Speech) {
        if model.form.row == 1 {
            return speech.say(Interface.Prompt.askAddresses)
        }
        let isBegun = heard != nil && !model.form.field.isEmpty
        if isBegun, case .success(let report) = model.bypassReport { speech.passages(report.passages) }
        speech.gap()
        if !isBegun { speech.say(Interface.Bypass.title.asSentence) }
        speech.say(Interface.Prompt.askList)
        speech.say(Interface.Bypass.separators)
    }

    func collect(_ speech: inout Speech) {
        speech.say(model.handOverTitle.asSentence)
        speech.passages(model.handOver)
        speech.gap()
        choices(&speech)
    }

    func readAloud(_ speech: inout Speech) {
        if heardScreen != .readAloud {
            speech.say(Interface.ReadAloud.title.asSentence)
            speech.say(Interface.Prompt.readBack)
        }
        if isAgain { speech.passages(HandOver.spoken) }
        let status = model.spokenStatus
        speech.say(takesEnter ? Interface.Prompt.allAddUp : status.text.asSentence)
    }
}
