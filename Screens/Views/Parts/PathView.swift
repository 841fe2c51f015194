import Application
import Canvas
import Facts
import SettingOrder

/// The way of the first try in drawn lines: service, account, setting, proxy or none, and where it leads.
extension Page {
    static let pathHeight = 4

    mutating func path(_ explorer: Explorer, in area: Range<Int>) {
        guard let rule = explorer.now.rule, let step = rule.steps.first(where: { !$0.state.isPassedOver }),
            let reader = rule.reader(of: step)
        else {
            return
        }
        put([StyledLine(say(Interface.Explore.firstTry), .panelTitle)], in: area)
        let boxes = Self.path(of: step, reader, to: explorer.now).map { say($0) }
        let gap = max(1, (frame.columns - boxes.map(Self.boxColumns).reduce(0, +)) / (boxes.count - 1))
        var column = 1
        for (place, text) in boxes.enumerated() {
            box(text, row: area.lowerBound + 1, column: column, isFirst: place == 0, isLast: place == boxes.count - 1)
            column += Self.boxColumns(text)
            guard place < boxes.count - 1 else { return }
            for column in column..<column + gap {
                canvas.line(.horizontal, row: area.lowerBound + 2, column: column, style: .rule)
            }
            column += gap
        }
    }

    /// What stands in the boxes.
    static func path(of step: Step, _ reader: SettingReader, to state: Explorer.State) -> [Text] {
        let setting = step.attempt.input.map(Interface.Inputs.label) ?? Interface.Explore.noSetting
        let way = step.attempt.isProxy ? Interface.Explore.throughProxy : Interface.Explore.withoutProxy
        let isMicrosoft = state.known.allows("source", "microsoft")
        return [
            reader.service.text, reader.account.text, setting,
            step.state == .tried ? way : Interface.Explore.perhaps(way),
            isMicrosoft ? Interface.Explore.internet : Text(verbatim: "WSUS"),
        ]
    }

    static func boxColumns(_ text: String) -> Int { Columns.width(of: text) + 2 }

    private mutating func box(_ text: String, row: Int, column: Int, isFirst: Bool, isLast: Bool) {
        let columns = Self.boxColumns(text)
        canvas.box(row: row, column: column, rows: 3, columns: columns, style: .rule)
        canvas.put(text, row: row + 1, column: column + 1, style: .panel)
        if !isFirst { canvas.line(.rightTee, row: row + 1, column: column, style: .rule) }
        if !isLast { canvas.line(.leftTee, row: row + 1, column: column + columns - 1, style: .rule) }
    }
}
