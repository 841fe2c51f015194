import Application
import Canvas
import Engine
import Facts
import SettingOrder

/// The order as small tables: a step a line, what becomes of it, and under which account its setting is read; below it
/// how well that is established, where it is not as in the step before.
enum ResolveText {
    static func lines(_ resolution: Resolution, _ known: Known, _ language: Language) -> [String] {
        var lines = resolution.possible.asAsked.flatMap { rule($0, language) + [""] }
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
        let steps = possible.steps
        let arrows = steps.arrows
        let heading = "\(possible.id) (\(RuleText.conditions(possible.box)(language)))"
        var lines = [heading]
        for (place, step) in steps.enumerated() {
            let basis = possible.basis(of: step)
            lines.append(line(step, arrows[place], at: place, possible, language))
            if place == 0 || possible.basis(of: steps[place - 1]) != basis {
                lines.append("     \(StatementText.basis(basis.grade, basis.sources, language))")
            }
        }
        return lines + possible.readings.map { reading($0, language) }
    }

    private static func line(
        _ step: Step, _ arrow: Text?, at place: Int, _ possible: Resolution.Possible, _ language: Language
    ) -> String {
        let number = "  \(OrderText.number(step, at: place))"
        if step.isEnd { return number + step.attempt.text(language) }
        let account = possible.reader(of: step)?.account.text(language) ?? ""
        let cells = [(step.attempt.short(language), columns.name), (arrow?(language) ?? "", columns.arrow)]
        return withoutBlanksAtEnd(number + cells.map { Columns.pad($0, to: $1) }.joined() + account)
    }

    private static func reading(_ reading: Resolution.Reading, _ language: Language) -> String {
        let basis = StatementText.basis(reading.grade, reading.sources, language)
        let order = "\(Interface.Panel.otherReading(language)): \(OrderText.plan(reading.plan)(language)) (\(basis))"
        return "  " + order + (reading.when.map { "; \($0(language))" } ?? "")
    }

    private static func withoutBlanksAtEnd(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}
