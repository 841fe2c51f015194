import Application
import Canvas
import Engine

extension Page {
    /// The rows that can be pointed at, kept in sight of the one that is.
    mutating func rows(in area: Range<Int>) {
        rows(blocks, in: area)
    }

    /// The rows in so many lines at most, and in what is left a text on what they say.
    mutating func rows(atMost height: Int, above text: Document, gap: Int) {
        let blocks = blocks
        let below = frame.body.lowerBound + min(blocks.joined().count, height)
        rows(blocks, in: frame.body.lowerBound..<below)
        document(text, in: min(below + gap, frame.body.upperBound)..<frame.body.upperBound)
    }

    /// The rows in so many lines at the bottom, below what they answer, and above that a text.
    mutating func rows(_ height: Int, below text: Document, asking question: String, gap: Int = 0) {
        let top = frame.body.upperBound - height
        document(text, in: frame.body.lowerBound..<top - 1 - gap)
        put([StyledLine(Columns.truncate(question, to: frame.columns), .question)], in: top - 1..<top)
        rows(in: top..<frame.body.upperBound)
    }

    private mutating func rows(_ blocks: [[StyledLine]], in area: Range<Int>) {
        let first = firstBlock(blocks.map { $0.count }, room: area.count)
        let lines = Array(blocks[first...].joined())
        put(lines, in: area)
        if first > 0 { sign("^", at: area.lowerBound) }
        if lines.count > area.count { sign("v", at: area.upperBound - 1) }
        if !self.rows.isEmpty { placeCursor(in: area.dropFirst(blocks[first..<max(first, pointed)].joined().count)) }
    }

    /// On the margin, that there are rows beyond.
    private mutating func sign(_ sign: String, at row: Int) {
        canvas.put(sign, row: row, column: frame.size.columns - 1, style: .mark)
    }

    /// The lines of each row.
    package var blocks: [[StyledLine]] {
        let pointed = pointed
        return rows.indices.map { block(rows[$0], isAt: $0 == pointed) }
    }

    /// How many lines the row that is pointed at takes.
    var pointedHeight: Int { pointedRow.map { block($0, isAt: true).count } ?? 0 }

    private var pointed: Int { min(model.form.row, max(0, rows.count - 1)) }

    /// The row that is pointed at.
    var pointedRow: Row? { rows.isEmpty ? nil : rows[pointed] }

    /// The first block shown: the top one, or as many further down as the pointed one needs to be seen whole.
    private func firstBlock(_ heights: [Int], room: Int) -> Int {
        var first = 0
        while first < pointed, heights[first...pointed].reduce(0, +) > room { first += 1 }
        return first
    }

    private func block(_ row: Row, isAt: Bool) -> [StyledLine] {
        let lead = "\(isAt ? ">" : " ") \(mark(row))\(row.digit.map(String.init) ?? "")"
        let gap = lead.last == " " ? "" : " "
        let style: Style = row.kind == .unknown || isIdle(row) ? .hint : .choice
        var lines = lines(lead + gap + text(row, isAt), of: row, isAt, lead.count + gap.count).map {
            StyledLine($0, style)
        }
        if isAt { lines[0].point(with: lead) }
        return lines + below(row, isAt, indent: lead.count + gap.count)
    }

    /// What belongs to a row and is no part of it.
    private func below(_ row: Row, _ isAt: Bool, indent: Int) -> [StyledLine] {
        switch row.kind {
        case .field where isAt, .second where isAt: return fieldNote
        case .group where isAt && !frame.isWide: return readAlong
        case .evidence(let id) where isAt: return evidenceNote(id, indent: indent)
        case .home(let item) where frame.isWide:
            guard let hint = item.hint else { return [] }
            return [StyledLine(String(repeating: " ", count: indent) + say(hint), .hint)]
        default: return []
        }
    }

    /// A suggestion is read whole where it is pointed at; before that its beginning, the code, is enough.
    private func lines(_ text: String, of row: Row, _ isAt: Bool, _ indent: Int) -> [String] {
        if case .suggestion = row.kind, !isAt { return [Columns.truncate(text, to: frame.columns)] }
        return wrapped(text, indent: indent)
    }

    /// Where several can be chosen, whether this one is; where not, room for the sign.
    private func mark(_ row: Row) -> String {
        switch (row.kind, model.question?.kind) {
        case (.choice, .several), (.evidence, _): isMarked(row) ? "[x] " : "[ ] "
        case (_, .several): "    "
        default: ""
        }
    }

    private func isMarked(_ row: Row) -> Bool {
        switch (row.kind, model.question?.kind) {
        case (.choice(let id), .several), (.evidence(let id), _): model.form.marked.contains(id)
        default: false
        }
    }

    private func text(_ row: Row, _ isAt: Bool) -> String {
        switch row.kind {
        case .field, .second: fieldLine(row)
        case .group(let place): groupLine(place, row)
        case .answered(let question): answeredLine(question, row)
        case .input(let input): inputLine(input)
        // In words too: a reader of the screen speaks the line that the cursor stands on, and passes over signs.
        // On a small screen only there.
        default:
            isMarked(row) && (frame.isWide || isAt)
                ? "\(say(row.text)) (\(say(Interface.Asking.chosen)))" : say(row.text)
        }
    }

    /// The label of every question is at most so wide.
    private static let labelColumns = 24

    private func answeredLine(_ question: String, _ row: Row) -> String {
        let text: String
        if let answer = model.caseFile.answer(to: question) {
            text = say(AnswerText.text(of: answer, to: question)) + origin(of: answer)
        } else {
            text = "(" + say(model.caseFile.whyNotNeeded(question)) + ")"
        }
        if frame.isWide { return "\(Columns.pad(say(row.text), to: Self.labelColumns))  \(text)" }
        return "\(say(row.text)): \(text)"
    }

    /// Where an answer comes from, unless it was asked for.
    private func origin(of answer: Answer) -> String {
        if answer.origin == .given { return " [\(say(Interface.Review.given))]" }
        return answer.origin.place.map { " [\(say($0))]" } ?? ""
    }
}
