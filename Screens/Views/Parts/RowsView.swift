import Application
import Canvas
import Knowledge

extension Page {
    /// The rows that can be pointed at, kept in sight of the one that is.
    mutating func rows(in area: Range<Int>) {
        let blocks = blocks
        let first = firstBlock(blocks.map(\.count), room: area.count)
        let lines = Array(blocks[first...].joined())
        put(lines, in: area)
        if first > 0 { sign("^", at: area.lowerBound) }
        if lines.count > area.count { sign("v", at: area.upperBound - 1) }
        placeCursor(in: area)
    }

    /// On the margin, that there are rows beyond.
    private mutating func sign(_ sign: String, at row: Int) {
        canvas.put(sign, row: row, column: frame.size.columns - 1, style: .mark)
    }

    /// The lines of each row.
    var blocks: [[StyledLine]] {
        model.rows.indices.map { block(model.rows[$0], isAt: $0 == pointed) }
    }

    private var pointed: Int { min(model.form.row, max(0, model.rows.count - 1)) }

    /// The first block shown: the top one, or as many further down as the pointed one needs to be seen whole.
    private func firstBlock(_ heights: [Int], room: Int) -> Int {
        var first = 0
        while first < pointed, heights[first...pointed].reduce(0, +) > room { first += 1 }
        return first
    }

    private func block(_ row: Row, isAt: Bool) -> [StyledLine] {
        let lead = "\(isAt ? ">" : " ") \(mark(row))\(row.digit.map { "\($0) " } ?? "")"
        let style: Style = isAt ? .chosen : row.kind == .unknown ? .hint : .choice
        let lines = lines(lead + text(row), of: row, isAt, Columns.width(of: lead)).map { StyledLine($0, style) }
        return row.kind == .field && isAt ? lines + fieldNote : lines
    }

    /// A suggestion is read whole where it is pointed at; before that its beginning, the code, is enough.
    private func lines(_ text: String, of row: Row, _ isAt: Bool, _ indent: Int) -> [String] {
        if case .suggestion = row.kind, !isAt { return [Columns.truncate(text, to: frame.columns)] }
        return wrapped(text, indent: indent)
    }

    /// Where several can be chosen, whether this one is; where not, room for the sign.
    private func mark(_ row: Row) -> String {
        guard case .several = model.question?.kind else { return "" }
        guard case .choice(let id) = row.kind else { return "    " }
        return model.form.marked.contains(id) ? "[x] " : "[ ] "
    }

    private func text(_ row: Row) -> String {
        switch row.kind {
        case .field: fieldLine
        case .answered(let question): answeredLine(question, row)
        default: say(row.text)
        }
    }

    /// The label of every question is at most so wide.
    private static let labelColumns = 24

    private func answeredLine(_ question: String, _ row: Row) -> String {
        guard let answer = model.caseFile.answer(to: question) else { return say(row.text) }
        let text = say(AnswerText.text(of: answer, to: question))
        if frame.isWide { return "\(Columns.pad(say(row.text), to: Self.labelColumns))  \(text)" }
        return "\(say(row.text)): \(text)"
    }
}
