import Application
import Canvas
import Facts
import Guidance

extension Page {
    /// The line about what just happened, and the line of keys.
    mutating func footer() {
        message()
        keys()
    }

    private mutating func message() {
        put(messageLines, in: frame.message)
    }

    private static let mostLines = 2

    /// A line at 80 columns. Below that a second one rather than half a sentence, and none rather than an empty one.
    var messageLines: [StyledLine] {
        if let caller { return callersLines(caller) }
        let message = messageText
        if frame.isWide { return [StyledLine(Columns.truncate(message.text, to: frame.columns), message.style)] }
        if message.text.isEmpty, model.question != nil { return [] }
        if model.notice != nil, linesLeft > 0, frame.messageLines > 1 {
            return [StyledLine(Columns.truncate(message.text, to: frame.columns), .message), StyledLine(below, .hint)]
        }
        return wrapped(message.text).prefix(Self.mostLines).map { StyledLine($0, message.style) }
    }

    /// What the caller says at this question of the example.
    private var caller: Text? { model.question.flatMap { model.example?.caller[$0.id] } }

    /// The caller answers the question, so that no notice hides it; at 80 columns the notice stands above it.
    private func callersLines(_ caller: Text) -> [StyledLine] {
        let spoken = wrapped(say(caller)).prefix(frame.isWide ? 1 : Self.mostLines).map { StyledLine($0, .message) }
        guard frame.isWide, let notice = model.notice else { return spoken }
        return [StyledLine(Columns.truncate(say(notice), to: frame.columns), .message)] + spoken
    }

    private var messageText: StyledLine {
        if let notice = model.notice { return StyledLine(noticeText(say(notice)), .message) }
        if model.screen == .readAloud {
            let status = spokenStatus
            // What is dictated goes on further below, before anything is typed.
            if isUntouched, linesLeft > 0 { return StyledLine(below, .hint) }
            return frame.isWide ? StyledLine(noticeText(status.text), status.style) : status
        }
        if model.screen == .evidence, isBeyondDigits {
            return StyledLine(noticeText(say(Interface.Asking.beyondDigits)), .hint)
        }
        if linesLeft > 0 { return StyledLine(below, .hint) }
        if let hint { return StyledLine(say(hint), .hint) }
        return StyledLine(extent.last > 0 ? say(Interface.Screen.endOfText) : "", .hint)
    }

    /// What is said must not hide that there is more to read: the commands of an outcome may all be further below.
    private func noticeText(_ notice: String) -> String {
        if linesLeft == 0 || frame.messageLines > 1 { return notice }
        let room = frame.columns - Columns.width(of: below) - 2
        return Columns.truncate(notice, to: room) + "  " + below
    }

    /// Whether there are more answers to be marked than digits.
    private var isBeyondDigits: Bool {
        rows.contains { row in
            switch row.kind {
            case .choice, .evidence: row.digit == nil
            default: false
            }
        }
    }

    /// How to answer here, or what the row that is pointed at leads to.
    private var hint: Text? {
        switch model.question?.kind {
        case .several:
            if isLong, pointedRow?.kind == .unknown { return model.question.map { QuestionWords.of($0.id).findOut } }
            return isBeyondDigits ? Interface.Asking.severalBeyondDigits : Interface.Asking.several
        case .text:
            guard model.takesText, model.form.field.isEmpty else { return nil }
            let takesCode = model.question?.id == Triage.guide.symptom
            return takesCode ? Interface.ReadAloud.alsoHere : Interface.Asking.emptyIsUnknown
        case .one: return nil
        case nil: break
        }
        if model.screen == .lookUp, model.takesText, rows.dropFirst().first?.kind == .begin {
            return Interface.LookUp.beginHint
        }
        if case .home(let item) = pointedRow?.kind, !frame.isWide { return item.hint }
        if case .input(let input) = pointedRow?.kind, let explorer = model.explorer {
            return InputText.hint(on: input, in: explorer)
        }
        if model.screen == .contrast {
            guard let exercise = model.exercise, exercise.contrast != nil else { return nil }
            return exercise.isAsking ? Interface.Contrasts.predict : Interface.Contrasts.next(exercise)
        }
        if model.screen == .review { return Interface.Review.change }
        guard model.example != nil else { return nil }
        if model.caseFile.hasEnded { return Interface.Example.end }
        return model.outcome != nil ? Interface.Example.cure : nil
    }

    /// How much of a long text is still below.
    private var linesLeft: Int { extent.last - extent.line(of: model.form.top) }

    /// The same in words, with the key that goes there.
    private var below: String { "\(say(Interface.Screen.moreLines(linesLeft))) (\(Key.pageDown.name))" }

    /// As many keys as fit, in the order of the table; the help, where the rest stand, in any case.
    private mutating func keys() {
        var column = 1
        for key in fittingKeys {
            column += canvas.put(key.name, row: frame.keys, column: column, style: .key) + 1
            column += canvas.put(key.label, row: frame.keys, column: column, style: .keyLabel) + 2
        }
    }

    private var fittingKeys: [LabelledKey] {
        let all = model.commands.compactMap { command -> LabelledKey? in
            guard let label = command.label, let key = command.key(whereTextIsTyped: model.lettersAreText) else {
                return nil
            }
            return LabelledKey(name: key.name, label: say(label), isHelp: command.message == .helpPressed)
        }
        var room = frame.size.columns - 1 + Self.keyGap - (all.first { $0.isHelp }?.columns ?? 0)
        var isFull = false
        return all.filter { key in
            if key.isHelp { return true }
            isFull = isFull || key.columns > room
            if !isFull { room -= key.columns }
            return !isFull
        }
    }

    private static let keyGap = 2

    /// A key of the last line and what it does.
    private struct LabelledKey {
        let name: String
        let label: String
        let isHelp: Bool

        /// With the gap after it.
        var columns: Int { Columns.width(of: name) + 1 + Columns.width(of: label) + Page.keyGap }
    }
}
