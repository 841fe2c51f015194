import Engine
import Evidence
import Guidance

/// The one place where the model changes.
public func update(_ model: inout Model, _ message: Message) -> [Effect] {
    if case .laidOut = message {} else { model.notice = nil }
    switch message {
    case .moved(let rows): model.move(rows)
    case .movedToEdge(let edge): model.move(to: edge)
    case .digitPressed(let digit): return model.take(digit)
    case .confirmed: return model.confirm()
    case .toggled: model.toggle()
    case .edited(.insert(let text)): model.edit(.insert(Controls.neutralise(text)))
    case .edited(let edit): model.edit(edit)
    case .pasted(let text, let truncated): model.paste(text, truncated)
    case .rushed(let text): model.rush(text)
    case .poured(let text, let truncated): model.pour(text, truncated)
    case .turned(let pages): model.turn(pages * max(1, model.extent.page - 1))
    case .laidOut(let extent): model.extent = extent
    case .valueTurned(let step): model.turnValue(by: step)
    case .keepPressed: model.keep()
    case .howPressed: model.openHow()
    case .valuesPressed: model.openValues()
    case .timeLinePressed: model.openOnce(.timeLine)
    case .contrastPressed: model.beginExercise()
    case .backPressed: model.back()
    case .homePressed: model.goHome()
    case .undoPressed: model.undo()
    case .reviewPressed: model.openReview()
    case .helpPressed: model.openOnce(.help)
    case .termsPressed: model.openOnce(.terms)
    case .whyPressed: model.openWhy()
    case .languagePressed: model.language = model.language.other
    case .osPressed: model.tellOS()
    case .enoughPressed: model.hearEnough()
    case .evidencePressed: model.openOnce(.evidence)
    case .collectPressed: model.openCollect()
    case .fileWritten(let name, let fault): model.notice = fault ?? Interface.Collect.isWritten(name)
    case .printPressed: return [.print(Printout.lines(of: model))]
    case .leavePressed: return model.leave()
    case .repaintPressed: return [.repaint]
    case .keyIgnored: break
    }
    return []
}

extension Model {
    /// Round the rows; on a text, a line up or down.
    fileprivate mutating func move(_ by: Int) {
        let count = rows.count
        guard count > 0 else { return turn(by) }
        let now = min(form.row, count - 1)
        form.row = ((now + by) % count + count) % count
    }

    /// To the first row, or the last; on a text, to its beginning or its end.
    fileprivate mutating func move(to edge: Edge) {
        let count = rows.count
        guard count > 0 else { return turn(edge == .first ? -extent.last : extent.last) }
        form.row = edge == .first ? 0 : count - 1
    }

    /// A list without a text beside it turns as a text does, and no further than its ends. Nothing turns where nothing is
    /// seen, as in a window that is too small for it.
    mutating func turn(_ lines: Int) {
        guard extent.paragraphs.count > 1 else {
            if extent.page > 1, !rows.isEmpty { form.row = max(0, min(form.row + lines, rows.count - 1)) }
            return
        }
        form.top = extent.place(of: max(0, min(extent.line(of: form.top) + lines, extent.last)))
    }

    fileprivate mutating func edit(_ edit: TextField.Edit) {
        if screen == .readAloud { return editGroup(edit) }
        if isTextQuestion { form.row = 0 }
        guard takesText else { return }
        let before = line.text
        if !line.edit(edit) { notice = Interface.Field.tooLong }
        if question?.id == Triage.guide.symptom, let digits = spokenBeginning { return readAloud(digits) }
        if takesCode, line.text != before { form.offers = Suggestions.slips(in: line.string) }
    }

    /// What came too fast for keys goes into the line of the screen. Where there is none nothing is done: a command or an
    /// answer would be one that nobody has given.
    fileprivate mutating func rush(_ text: String) {
        guard pointToLine() else { return refuse() }
        if screen == .evidence, text.contains(where: \.isNewline) {
            read(takeLine() + text)
        } else {
            edit(.insert(Intake.line(AnswerReader.trimmed(text))))
        }
    }

    /// As what is marked as a paste, except that it opens no other screen.
    fileprivate mutating func pour(_ text: String, _ truncated: Bool) {
        guard pointToLine() else { return refuse() }
        paste(screen == .evidence ? takeLine() + text : text, truncated)
    }

    private mutating func refuse() {
        notice = has(.asking) ? Interface.Screen.tooFastForKeys : Interface.Screen.nothingToPasteInto
    }

    /// Points at the line that is typed into.
    /// - Returns: false where the screen has none.
    private mutating func pointToLine() -> Bool {
        if lines > 0, !takesText { form.row = 0 }
        return lines > 0
    }

    /// The beginning of a text that came as if it were typed.
    private mutating func takeLine() -> String {
        defer { form.field = TextField() }
        return form.field.string
    }

    fileprivate mutating func paste(_ text: String, _ truncated: Bool) {
        if isTextQuestion { form.row = 0 }
        if takesText, screen != .evidence, !isEvidence(text) {
            edit(.insert(Intake.line(text)))
        } else if isAsking {
            read(text)
        } else {
            notice = Interface.Screen.nothingToPasteInto
        }
        if truncated { notice = Interface.Field.tooLong }
    }

    /// Whether a machine printed it, rather than it being an answer that was broken into lines: then it says more than
    /// the line of a question can take.
    private func isEvidence(_ text: String) -> Bool {
        guard screen == .walk, text.contains(where: \.isNewline) else { return false }
        let reading = Reading(text)
        if reading.format != .text { return reading.format != .unknown }
        return reading.findings.contains { $0.kind != .errorCode && $0.kind != .noise }
    }

    /// Whether something can be told here: what is pasted then without a line to take it is evidence.
    private var isAsking: Bool { screen == .evidence || screen == .home || screen == .walk }

    fileprivate mutating func undo() {
        guard screen == .walk else { return }
        var undone: Session.Event?
        caseFile.change { undone = $0.undo() }
        switch undone {
        case .answered(let question, _): notice = Interface.Review.takenBack(QuestionWords.of(question).label)
        case .tried(let trial): notice = Interface.Review.takenBack(Interface.Trial.result(trial.result))
        case .enough: notice = Interface.Trial.asksOn
        case nil: notice = Interface.Review.nothingToTakeBack
        }
    }

    /// Ticks that nobody has confirmed are no answers yet: that is said, for they are not in the list.
    fileprivate mutating func openReview() {
        let isPending = question.map { isMarkedAnew($0) } ?? false
        openOnce(.review)
        if isPending { notice = Interface.Review.ticksAreKept }
    }

    fileprivate mutating func openOnce(_ screen: Screen) {
        if self.screen != screen { open(screen) }
    }

    fileprivate mutating func openWhy() {
        if let question {
            open(.why(.question(question.id)))
        } else if let outcome {
            open(.why(.outcome(outcome)))
        } else if let subject = action?.outcomes.first {
            open(.why(.outcome(subject)))
        } else if screen == .lookUp {
            open(.why(.codes))
        } else if screen == .bypass {
            open(.why(.bypass))
        } else if screen == .explore {
            open(.why(.order))
        }
    }

    fileprivate mutating func tellOS() {
        if screen == .walk { change("os") }
    }

    /// To what can be done with what is known.
    fileprivate mutating func hearEnough() {
        if screen == .walk, question != nil { caseFile.change { $0.hearEnough() } }
    }

    /// Asks once, where there is something to lose.
    fileprivate mutating func leave() -> [Effect] {
        if screen == .leave || !hasCase { return [.leave(Printout.farewell(of: self))] }
        open(.leave)
        return []
    }
}
