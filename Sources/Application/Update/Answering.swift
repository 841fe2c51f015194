import Engine
import Facts
import Guidance
import SettingOrder

/// Giving and changing answers.
extension Model {
    /// Answers the question on the screen and goes on; says which answers no longer count.
    mutating func give(_ answer: Answer) {
        guard let question else { return }
        let answer = lookBehind.map(answer.from) ?? answer
        let read = caseFile.answer(to: question.id)
        var changed = caseFile
        let lost = isStanding(answer, to: question) ? [] : changed.change { $0.answer(question.id, answer) }
        if refuses(changed) { return }
        // What evidence says of the question is known only until it is answered.
        forgetMarks(of: question.id)
        caseFile = changed
        forms[question.id]?.standing = nil
        if case .change = screen {
            close()
            // Whoever came from a look and cannot say what it shows is not sent to it again.
            let look = action
            if look != nil, answer.value == .unknown, let outcome = caseFile.outcome { note(outcome, .unseen) }
            returnToWalk()
            if answer.value != .unknown { askFurther(about: look) }
        }
        if question.id == "os", hasChangedSinceKB2894304 { notice = Interface.Lesson.brief }
        notice = CaseFile.void(lost) ?? overruled(read, by: answer, to: question.id) ?? notice
        prefill()
    }

    /// Whether the question was only looked at again: what stands is not said twice, and nothing that came after it is
    /// undone.
    private func isStanding(_ answer: Answer, to question: Question) -> Bool {
        caseFile.question?.id != question.id && caseFile.answer(to: question.id) == answer
    }

    /// The look from which the question was opened.
    private var lookBehind: Answer.Origin? {
        if case .change = screen, case .action(let look)? = screens.dropLast().last { .look(look) } else { nil }
    }

    /// What evidence says otherwise is said once more, and the person's word counts.
    private func overruled(_ read: Answer?, by answer: Answer, to question: String) -> Text? {
        guard let read, let place = read.origin.place, read.value != answer.value else { return nil }
        return Interface.Evidence.overruled(place, AnswerText.text(of: read, to: question))
    }

    /// The trigger that stage 2 asked for decides nothing from Windows 10 on: that is said, and told under F3.
    private var hasChangedSinceKB2894304: Bool {
        caseFile.facts.generation.flatMap { VersionLesson($0) } != nil
    }

    /// Opens a question before or after its turn, with what was said if it was answered; with what was typed or marked
    /// since, if that was left for a moment.
    mutating func change(_ question: String) {
        open(.change(question))
        isSteppingBack = false
        guard let answer = caseFile.answer(to: question), form.standing != answer else { return }
        fill(answer)
        form.standing = answer
    }

    /// Whether answers of the list are marked that are no answer yet.
    func isMarkedAnew(_ question: Question) -> Bool {
        guard case .several = question.kind, !form.marked.isEmpty else { return false }
        return caseFile.answer(to: question.id)?.value != .choices(form.marked)
    }

    /// A new case, by hand or along an example.
    mutating func start(_ example: Example?) {
        caseFile = CaseFile()
        forms = [:]
        (evidence, typedEvidence) = ([], [])
        (explorer, exercise) = (nil, nil)
        self.example = example
        for question in Triage.guide.questions {
            guard let told = example?.told[question.id] else { continue }
            if let answer = AnswerReader.read(told, for: question).answer {
                caseFile.change { $0.answer(question.id, answer.from(.given)) }
            }
        }
        returnToWalk()
        prefill()
    }

    /// Along the example the answer stands there already: Enter takes it.
    private mutating func prefill() {
        guard let example, let question, let answer = example.answers[question.id] else { return }
        fill(AnswerReader.read(answer, for: question).answer ?? AnswerReader.dontKnow(question))
    }

    /// Shows an answer in the form of the question on the screen.
    private mutating func fill(_ answer: Answer) {
        var form = Form()
        switch answer.value {
        case .text(let text): form.field = TextField(answer.note ?? text)
        case .choices(let ids):
            form.marked = ids
            form.row = place(of: ids.isEmpty ? .none : .choice(ids.min() ?? ""))
        case .choice(let id): form.row = place(of: .choice(id))
        case .unknown: form.row = place(of: .unknown)
        }
        self.form = form
    }

    private func place(of kind: Row.Kind) -> Int {
        rows.firstIndex { $0.kind == kind } ?? 0
    }
}
