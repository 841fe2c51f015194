import Application
import Canvas
import Engine
import Facts
import SettingOrder

/// The order as small tables: a step a line, what becomes of it, and under which account its setting is read.
enum ResolveText {
    static func lines(_ resolution: Resolution, _ known: Known, _ language: Language) -> [String] {
        var lines = resolution.possible.flatMap { rule($0, language) + [""] }
        lines += resolution.assumed.keys.sorted().map {
            "\(Interface.Panel.assumed(language)): \(OrderText.assumed($0)(language))"
        }
        if let next = resolution.nextBestQuestion {
            lines.append("\(Interface.Panel.nextBest(language)): --\(TableInputs.option(for: next, known))")
        }
        return lines
    }

    /// What an attempt is called takes at most 34 columns, an arrow 22.
    private static let columns = (name: 35, arrow: 23)

    private static func rule(_ possible: Resolution.Possible, _ language: Language) -> [String] {
        let last = possible.steps.count - 1
        let steps = possible.steps.enumerated().map { place, step in
            let arrow = OrderText.arrow(step, isLast: place == last)?(language) ?? ""
            let account = step.attempt.place == nil ? "" : possible.reader(of: step.attempt).account.text(language)
            let cells = [(step.attempt.short(language), columns.name), (arrow, columns.arrow)]
            return "  \(place + 1). " + cells.map { Columns.pad($0, to: $1) }.joined() + account
        }
        let rule = possible.rule
        let heading = "\(possible.id) (\(StatementText.basis(rule.grade, rule.sources, language)))"
        return [heading] + steps.map(withoutBlanksAtEnd) + possible.readings.map { reading($0, language) }
    }

    private static func reading(_ reading: Resolution.Reading, _ language: Language) -> String {
        let basis = StatementText.basis(reading.grade, reading.sources, language)
        return "  \(Interface.Panel.otherReading(language)): \(OrderText.plan(reading.plan)(language)) (\(basis))"
    }

    private static func withoutBlanksAtEnd(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}
