import Application
import Canvas
import Guidance

/// What stands beside an outcome on a screen that is wide enough: the causes, with what speaks for and against them.
extension Page {
    /// The columns of the outcome itself; what is beside it begins behind a line.
    static let outcomeColumns = 78
    private static let leastAside = 36

    /// Whether there is room for both.
    var hasAside: Bool { frame.isWide && asideColumns >= Self.leastAside }

    private var asideColumns: Int { frame.size.columns - 1 - asideColumn }
    private var asideColumn: Int { Self.outcomeColumns + 4 }

    /// - Parameter area: the rows of the outcome's text.
    mutating func aside(in area: Range<Int>) {
        for row in area { canvas.line(.vertical, row: row, column: asideColumn - 2, style: .rule) }
        for (row, line) in zip(area, causes.lines) {
            canvas.put(line.text, row: row, column: asideColumn, style: line.style, limit: asideColumns)
        }
    }

    /// The first cause with all that is said of it, the others with what speaks for them most.
    private var causes: Document {
        let file = model.caseFile
        var text = Document(columns: asideColumns)
        text.heading(say(Interface.Outcome.causes))
        for (place, cause) in file.causes.enumerated() {
            text.add("\(place + 1). \(say(cause.title))", place == 0 ? .title : .plain, hanging: 3)
            guard let id = OutcomeID(rawValue: cause.rawValue) else { continue }
            let most = place == 0 ? Int.max : 1
            let signs =
                file.speaksFor(id).prefix(most).map { "+ \(say($0.text))" }
                + file.speaksAgainst(id).prefix(most).map { "- \(say($0.text))" }
            for sign in signs { text.add(sign, .hint, indent: 3, hanging: 2) }
        }
        return text
    }
}
