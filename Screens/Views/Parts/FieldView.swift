import Application
import Canvas
import Facts

/// The line that is typed into, and what is said of it while it is typed.
extension Page {
    private static let lead = 2

    /// The part of the line that fits, so that the cursor is in it.
    func fieldLine(_ row: Row) -> String {
        let field =
            switch row.kind {
            case .second: model.form.second
            case .group(let place): model.form.groups[place]
            default: model.form.field
            }
        return label(row) + "[" + Columns.pad(visible(field, room(row)).text, to: room(row)) + "]"
    }

    /// Of two lines each is named; a single one has its name in the heading.
    private func label(_ row: Row) -> String {
        if case .group(let place) = row.kind { return "\(place + 1) " }
        guard model.screen == .bypass else { return "" }
        return Columns.pad(say(row.text), to: Self.labelWidth)
    }

    private static let labelWidth = 7

    private func room(_ row: Row) -> Int {
        if case .group = row.kind { return Self.groupRoom }
        return frame.columns - Self.lead - 2 - Columns.width(of: label(row))
    }

    /// Five digits, and the cursor behind them.
    private static let groupRoom = 6

    /// A line longer than the screen is shown from where its cursor is seen.
    private func visible(_ field: TextField, _ room: Int) -> (text: String, cursor: Int) {
        let start = start(of: field, room)
        var end = field.cursor
        while end < field.text.count, Columns.width(of: String(field.text[start...end])) <= room { end += 1 }
        return (String(field.text[start..<end]), Columns.width(of: String(field.text[start..<field.cursor])))
    }

    /// As far before the cursor as there is room; but not with a mark, which would stand on the bracket.
    private func start(of field: TextField, _ room: Int) -> Int {
        let columns = { (place: Int) in Columns.width(of: String(field.text[place])) }
        var (start, width) = (field.cursor, 0)
        while start > 0, width + columns(start - 1) < room {
            start -= 1
            width += columns(start)
        }
        while 0 < start, start < field.cursor, columns(start) == 0 { start += 1 }
        return start
    }

    /// In the line that is typed into, or, not seen, on the sign of the row that is pointed at.
    mutating func placeCursor(in area: Range<Int>) {
        guard let row = pointedRow, !area.isEmpty else { return }
        canvas.cursor = Position(row: area.lowerBound, column: 1)
        guard model.takesText else { return }
        canvas.showsCursor = true
        let before = 1 + Self.lead + Columns.width(of: label(row)) + 1
        canvas.cursor = Position(row: area.lowerBound, column: before + visible(model.line, room(row)).cursor)
    }

    /// How the line reads so far: said while it is typed.
    var fieldNote: [StyledLine] {
        guard model.question != nil else { return model.screen == .bypass ? bypassNote : lookUpNote }
        if model.lineIsUnknown { return lines(Interface.Asking.zeroIsUnknown, .hint) }
        switch model.fieldReading {
        case .empty: return []
        case .problem(let fault, let offer):
            return lines(fault, .warning) + perhapsMeant(offer)
        case .answer(_, let understood, let warnings):
            let read = understood.map { lines($0, .answered) } ?? []
            return read + warnings.flatMap { lines($0, .warning) } + perhapsMeant(nil)
        }
    }

    /// Looked up, a code is explained further below; here is said what stands in the way.
    private var lookUpNote: [StyledLine] {
        let isUnread = !model.form.field.isEmpty && !rows.contains { $0.kind == .begin }
        return (isUnread ? lines(Interface.Field.notACodeYet, .warning) : []) + perhapsMeant(nil)
    }

    /// What becomes of the addresses stands further below; here is said what stands in the way.
    private var bypassNote: [StyledLine] {
        switch model.bypassReport {
        case .failure(let fault) where fault.isInList == (pointedRow?.kind == .field):
            return lines(fault.text, .warning) + perhapsMeant(fault.offer)
        case _ where !model.line.isEmpty: return []
        default:
            let isList = pointedRow?.kind == .field
            return lines(isList ? Interface.Bypass.separators : Interface.Bypass.emptyIsUpdate, .hint)
        }
    }

    /// What was perhaps meant: said, or above the rows in which it can be picked.
    private func perhapsMeant(_ offer: String?) -> [StyledLine] {
        if !model.form.offers.isEmpty { return lines(Interface.Field.perhapsThese, .hint) }
        return offer.map { lines(Interface.Field.offer($0), .hint) } ?? []
    }

    private func lines(_ text: Text, _ style: Style) -> [StyledLine] {
        wrapped("  " + say(text), indent: 2).map { StyledLine($0, style) }
    }
}
