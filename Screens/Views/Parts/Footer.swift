import Application
import Canvas
import Facts

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
        let message = messageText
        if frame.isWide { return [StyledLine(Columns.truncate(message.text, to: frame.columns), message.style)] }
        if message.text.isEmpty, model.question != nil { return [] }
        return wrapped(message.text).prefix(Self.mostLines).map { StyledLine($0, message.style) }
    }

    private var messageText: StyledLine {
        if let notice = model.notice { return StyledLine(say(notice), .message) }
        if linesLeft > 0 { return StyledLine(below, .hint) }
        if let question = model.question, let caller = model.example?.caller[question.id] {
            return StyledLine(say(caller), .message)
        }
        if let hint { return StyledLine(say(hint), .hint) }
        return StyledLine(extent.last > 0 ? say(Interface.Screen.endOfText) : "", .hint)
    }

    /// How to answer here, or what the row that is pointed at leads to.
    private var hint: Text? {
        switch model.question?.kind {
        case .several: return Interface.Asking.several
        case .text: return model.takesText && model.form.field.isEmpty ? Interface.Asking.emptyIsUnknown : nil
        case .one: return nil
        case nil: break
        }
        if model.screen == .lookUp, model.takesText, rows.dropFirst().first?.kind == .begin {
            return Interface.LookUp.beginHint
        }
        if case .home(let item) = pointedRow?.kind, !frame.isWide { return item.hint }
        if case .input(let input) = pointedRow?.kind, let now = model.explorer?.now {
            return InputText.hint(on: input, in: now)
        }
        if model.screen == .review { return Interface.Review.change }
        return model.example != nil && model.outcome != nil ? Interface.Example.end : nil
    }

    /// How much of a long text is still below.
    private var linesLeft: Int { extent.last - extent.line(of: model.form.top) }

    /// The same in words, with the key that goes there.
    private var below: String { "\(say(Interface.Screen.moreLines(linesLeft))) (\(Key.pageDown.name))" }

    /// As many keys as fit, the most needed first.
    private mutating func keys() {
        var column = 1
        let isTyped = model.takesText
        for command in model.commands {
            guard let label = command.label, let key = command.key(whereTextIsTyped: isTyped) else { continue }
            let text = say(label)
            let width = Columns.width(of: key.name) + 1 + Columns.width(of: text)
            guard column + width <= frame.size.columns else { return }
            column += canvas.put(key.name, row: frame.keys, column: column, style: .key) + 1
            column += canvas.put(text, row: frame.keys, column: column, style: .keyLabel) + 2
        }
    }
}
