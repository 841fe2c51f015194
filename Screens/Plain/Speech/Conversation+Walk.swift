import Application
import Engine
import Facts
import Guidance

/// The questions.
extension Conversation {
    mutating func walk(_ speech: inout Speech) {
        if let question = model.question {
            sayStage(question.stage, in: &speech)
            sayLead(in: &speech)
            ask(question, &speech)
        } else if let outcome = model.outcome {
            self.outcome(outcome, &speech)
        }
    }

    /// The stage is named where it begins, and not with each of its questions.
    private mutating func sayStage(_ stage: Int, in speech: inout Speech) {
        guard stage != self.stage else { return }
        self.stage = stage
        speech.gap()
        speech.say(Interface.Prompt.stage(stage, of: Triage.guide.stages, StageWords.title(stage)))
    }

    /// The likely cause, as often as it is another.
    private mutating func sayLead(in speech: inout Speech) {
        guard model.screen == .walk, let lead = model.caseFile.leadSoFar, lead.cause != self.lead else { return }
        self.lead = lead.cause
        let letter = Command.enough.letters.first.map { (takesText ? "/" : "") + String($0) } ?? ""
        speech.say(Interface.Verdict.soFar(lead.cause.title, lead.verdict, key: letter).asSentence)
    }

    private func ask(_ question: Question, _ speech: inout Speech) {
        let words = QuestionWords.of(question.id)
        speech.gap()
        speech.say(words.ask)
        if let caller = model.example?.caller[question.id] { speech.say(caller) }
        standing(question, &speech)
        let shows = ShowText.lines(of: question.id, for: model.caseFile.facts)
        if !shows.isEmpty {
            speech.say(Interface.Prompt.onThePC)
            for line in shows { speech.command(speech.words(line)) }
            speech.gap()
        }
        answers(question, &speech)
    }

    /// An answer that is being changed.
    private func standing(_ question: Question, _ speech: inout Speech) {
        guard case .change = model.screen, let answer = model.caseFile.answer(to: question.id) else { return }
        speech.say(Interface.Prompt.answeredSoFar(AnswerText.text(of: answer, to: question.id)))
    }

    private func answers(_ question: Question, _ speech: inout Speech) {
        if case .several = question.kind { speech.say(Interface.Prompt.severalMayHold) }
        if model.isTextQuestion, model.form.offers.isEmpty == false {
            speech.say(Interface.Field.perhapsThese.asSentence)
        }
        let enter = takesEnter ? model.row : nil
        for choice in Choices(model).all {
            let text = speech.words(choice.row.text)
            let isChosen = choice.row.choice.map(model.form.marked.contains) ?? false || choice.row == enter
            speech.choice(choice.number, isChosen ? "\(text) (\(speech.words(Interface.Asking.chosen)))" : text)
        }
        if takesEnter, model.isTextQuestion, model.example != nil {
            speech.say(Interface.Prompt.exampleSays(model.form.field.string))
        }
    }

    // MARK: The order

    /// The settings that Windows will try, as far as it is known.
    mutating func sayOrder() {
        if let none = model.caseFile.noOrder, model.explorer == nil || model.screen != .explore {
            remarks += [Interface.Panel.none.asSentence, none.statement.text]
            return
        }
        let resolution = model.screen == .explore ? model.explorer?.now.resolution : nil
        let possible = (resolution ?? model.caseFile.resolution).possible
        if possible.count == 1 {
            remarks.append(Interface.Panel.title.asHeading)
            let steps = possible[0].steps
            remarks += zip(OrderText.numbered(steps), steps).map { line, step in
                GradeText.beside(line, possible[0].basis(of: step).grade).asSentence
            }
        } else {
            remarks.append(Interface.Prompt.severalOrders)
            remarks += model.caseFile.orders.map { order in
                GradeText.beside(Text { "- \(OrderText.plan(order.plan).spoken($0))" }, order.grade).asSentence
            }
        }
    }
}
