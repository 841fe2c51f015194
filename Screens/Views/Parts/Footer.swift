import Application
import Canvas
import Knowledge

extension Page {
    /// The line about what just happened, and the line of keys.
    mutating func footer() {
        message()
        keys()
    }

    private mutating func message() {
        let (text, style) = messageText
        canvas.put(Columns.truncate(text, to: frame.columns), row: frame.message, column: 1, style: style)
    }

    private var messageText: (String, Style) {
        if let notice = model.notice { return (say(notice), .message) }
        if extent.last > 0 { return (say(below), .hint) }
        if let question = model.question, let caller = model.example?.caller[question.id] {
            return (say(caller), .message)
        }
        return (hint.map { say($0) } ?? "", .hint)
    }

    /// How to answer here, or what the row that is pointed at leads to.
    private var hint: Text? {
        switch model.question?.kind {
        case .several: return Interface.Asking.several
        case .text: return Interface.Asking.emptyIsUnknown
        case .one: return nil
        case nil: break
        }
        if case .home(let item) = model.row?.kind { return item.hint }
        if model.screen == .review { return Interface.Review.change }
        return model.example != nil && model.outcome != nil ? Interface.Example.end : nil
    }

    /// How much of a long text is still below, or that this is its end.
    private var below: Text {
        let left = extent.last - min(model.form.top, extent.last)
        return left > 0 ? Interface.Screen.moreLines(left) : Interface.Screen.endOfText
    }

    /// As many keys as fit, the most needed first.
    private mutating func keys() {
        var column = 1
        for command in model.commands {
            guard let label = command.label, let key = command.key(whereTextIsTyped: model.takesText) else { continue }
            let text = say(label)
            let width = Columns.width(of: key.name) + 1 + Columns.width(of: text)
            guard column + width <= frame.size.columns else { return }
            column += canvas.put(key.name, row: frame.keys, column: column, style: .key) + 1
            column += canvas.put(text, row: frame.keys, column: column, style: .keyLabel) + 2
        }
    }
}
