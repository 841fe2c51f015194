import Application
import Canvas
import Facts
import SettingOrder

/// The way of the first try in drawn lines: service, account, setting, proxy or none, and where it leads.
extension Page {
    static let pathHeight = 4

    /// In boxes, with a title above them.
    mutating func boxedPath(_ explorer: Explorer, in area: Range<Int>) {
        guard let texts = Self.path(explorer.now)?.map({ say($0) }) else { return }
        put([StyledLine(say(Interface.Explore.firstTry), .panelTitle)], in: area)
        let columns = texts.map { Columns.width(of: $0) + 2 }
        let gap = min(Self.widestGap, max(1, (frame.columns - columns.reduce(0, +)) / (texts.count - 1)))
        let row = area.lowerBound + 1
        var column = 1
        for (place, text) in texts.enumerated() {
            canvas.box(row: row, column: column, rows: 3, columns: columns[place], style: .rule)
            canvas.put(text, row: row + 1, column: column + 1, style: .panel)
            if place > 0 { canvas.line(.rightTee, row: row + 1, column: column, style: .rule) }
            column += columns[place]
            guard place < texts.count - 1 else { return }
            canvas.line(.leftTee, row: row + 1, column: column - 1, style: .rule)
            line(row: row + 1, from: column, to: column + gap)
            column += gap
        }
    }

    /// In one line from edge to edge, which parts the inputs from the order as well.
    mutating func linedPath(_ explorer: Explorer, at row: Int) {
        guard let texts = Self.path(explorer.now)?.map({ say($0) }) else {
            return canvas.rule(row: row, style: .rule)
        }
        let free = frame.columns - texts.map { Columns.width(of: $0) + 2 }.reduce(0, +)
        let gap = max(1, free / (texts.count - 1))
        var column = 1
        for (place, text) in texts.enumerated() {
            column += canvas.put(" \(text) ", row: row, column: column, style: .panelTitle)
            guard place < texts.count - 1 else { return }
            line(row: row, from: column, to: column + gap)
            column += gap
        }
    }

    private static let widestGap = 8

    private mutating func line(row: Int, from first: Int, to end: Int) {
        for column in first..<end { canvas.line(.horizontal, row: row, column: column, style: .rule) }
    }

    /// What stands on the way; nil while several rules are possible.
    static func path(_ state: Explorer.State) -> [Text]? {
        guard let rule = state.rule, let step = rule.steps.first(where: { !$0.state.isPassedOver }),
            let reader = rule.reader(of: step)
        else {
            return nil
        }
        return path(of: step, reader, to: state)
    }

    /// A proxy whose list has the WSUS host is set and is not used.
    static func path(of step: Step, _ reader: SettingReader, to state: Explorer.State) -> [Text] {
        let setting = step.attempt.input.map(Interface.Inputs.label) ?? Interface.Explore.noSetting
        let goesAround = state.detour(at: step)?.decision.goesAround ?? false
        let isProxy = step.attempt.isProxy && !goesAround
        let way = isProxy ? Interface.Explore.throughProxy : Interface.Explore.withoutProxy
        let isMicrosoft = state.known.allows("source", "microsoft")
        return [
            reader.service.text, reader.account.text, setting,
            step.state == .tried ? way : Interface.Explore.perhaps(way),
            isMicrosoft ? Interface.Explore.internet : Text(verbatim: "WSUS"),
        ]
    }
}
