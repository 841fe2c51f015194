import Application
import Canvas
import Engine
import Facts
import Guidance
import SettingOrder
import Views

/// The room that a part of a screen takes, and the room that it has.
struct Fit: Equatable {
    /// Which screen: `question os, 80x24, en`.
    let place: String
    let part: String
    let lines: [String]
    /// How many lines it may take, and how wide each may be.
    let room: Size

    /// Too many lines, or the widest line that is too wide.
    var problem: Problem? {
        if lines.count > room.rows { return problem("takes \(lines.count) lines and has \(room.rows)") }
        let widths = lines.map(Columns.width)
        guard let widest = widths.max(), widest > room.columns else { return nil }
        return problem("takes \(widest) columns and has \(room.columns)")
    }

    private func problem(_ message: String) -> Problem {
        Problem(rule: "Fit", subject: place, message: "\(part) \(message)")
    }
}

extension ViewChecks {
    /// The question, its answers and its commands, whichever row is pointed at. At the size that the screens are made
    /// for nothing has to be scrolled, but for a list that is only opened to be corrected; there, and below that size, the
    /// question and the row that is pointed at are seen whole.
    static func fit(_ question: Question, _ language: Language, _ size: Size) -> [Problem] {
        guard let frame = Frame(size) else { return [] }
        let rows = Model(language: language, caseFile: untold, showing: .change(question.id)).rows
        return (0..<max(1, rows.count)).flatMap { row in
            let model = Model(language: language, caseFile: untold, showing: .change(question.id), row: row)
            let page = Page(model, frame)
            return page.fits(question, "question \(question.id), \(size.columns)x\(size.rows), \(language)", row)
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The five stages in one line.
    static func rail(_ language: Language) -> [Problem] {
        let stages = (1...Triage.guide.stages).map { "+\($0) \(StageWords.title($0)(language))" }
        let fit = Fit(
            place: "rail, \(language)", part: "the line of stages", lines: [stages.joined(separator: "  ")],
            room: Size(columns: Frame.whole.columns - 2, rows: 1))
        return fit.problem.map { [$0] } ?? []
    }

    /// The settings that Windows tries, in the lines below every question.
    static func panel(_ order: Placed<Resolution>, _ language: Language) -> [Problem] {
        let lines = PanelText(order.value, language).lines
        let fit = Fit(
            place: "panel, \(order.place), \(language)", part: "the order", lines: lines,
            room: Size(columns: Frame.whole.columns - 2, rows: PanelText.height))
        return fit.problem.map { [$0] } ?? []
    }
}

extension Page {
    fileprivate func fits(_ question: Question, _ place: String, _ row: Int) -> [Problem] {
        let asked = asked(question)
        let isWhole = frame.isWide && question.isAsked
        let answers = isWhole ? blocks.joined().map(\.self) : blocks.indices.contains(row) ? blocks[row] : []
        let below = frame.body.lowerBound + asked.count
        let all =
            frame.isWide
            ? [
                part("the question", asked, in: frame.question, place),
                part("the list of answers", answers, in: self.answers(question, below: asked.count), place),
                part("the line of commands", shows(question), in: frame.commands, place),
                part("how to find out", findOut(question), in: isLong ? frame.message : frame.commands, place),
            ]
            : [
                part("the question", asked, in: frame.body.lowerBound..<frame.panel.lowerBound - 1, place),
                part("answer \(row + 1)", answers, in: below..<max(below, frame.panel.lowerBound), place),
            ]
        return all.compactMap(\.problem)
    }

    private func part(_ name: String, _ lines: [StyledLine], in rows: Range<Int>, _ place: String) -> Fit {
        Fit(place: place, part: name, lines: lines.map(\.text), room: Size(columns: frame.columns, rows: rows.count))
    }
}
