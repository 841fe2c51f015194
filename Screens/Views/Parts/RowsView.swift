import Application
import Canvas
import Knowledge

extension Page {
    /// The rows that can be pointed at, kept in sight of the one that is.
    mutating func rows(in area: Range<Int>) {
        let blocks = model.rows.indices.map { block(model.rows[$0], isAt: $0 == pointed) }
        let first = firstBlock(blocks.map(\.count), room: area.count)
        put(blocks[first...].joined(), in: area)
        placeCursor(in: area, below: blocks[first..<max(first, 0)].joined().count)
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
        let lines = wrapped(lead + text(row), indent: Columns.width(of: lead)).map { StyledLine($0, style) }
        return row.kind == .field ? lines + fieldNote : lines
    }

    /// Where several can be chosen, whether this one is.
    private func mark(_ row: Row) -> String {
        guard case .several = model.question?.kind, case .choice(let id) = row.kind else { return "" }
        return model.form.marked.contains(id) ? "[x] " : "[ ] "
    }

    private func text(_ row: Row) -> String {
        switch row.kind {
        case .field: fieldLine
        case .answered(let question): answeredLine(question, row)
        default: say(row.text)
        }
    }

    private func answeredLine(_ question: String, _ row: Row) -> String {
        guard let answer = model.caseFile.answer(to: question) else { return say(row.text) }
        return "\(say(row.text)): \(say(AnswerText.text(of: answer, to: question)))"
    }
}
