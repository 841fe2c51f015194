import Application
import ArgumentParser
import Engine
import Knowledge

/// The ordered list of proxy settings that Windows tries.
struct Resolve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The proxy settings that Windows tries, in their order; what is not given stays open.")

    @OptionGroup var table: TableOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let known = try table.known()
            let resolution = Resolution(known)
            if common.json {
                try Out.print(ResolveJSON.value(resolution, known, given: table.given))
            } else {
                try Out.print(ResolveText.lines(resolution, known, common.language))
            }
            return .done
        }
    }
}

/// The order as lines: a rule, its steps, its grade and sources; second readings below it.
enum ResolveText {
    static func lines(_ resolution: Resolution, _ known: Known, _ language: Language) -> [String] {
        var lines = resolution.possible.flatMap { rule($0, language) }
        lines += resolution.assumed.sorted { $0.key < $1.key }.map {
            "\(Interface.Panel.assumed(language)): \($0.key) = \($0.value)"
        }
        if let next = resolution.nextBestQuestion {
            lines.append("\(Interface.Panel.nextBest(language)): --\(TableInputs.option(for: next, known))")
        }
        return lines
    }

    private static func rule(_ possible: Resolution.Possible, _ language: Language) -> [String] {
        let steps = possible.steps.enumerated().map {
            "  \($0 + 1). \(OrderText.step($1, isLast: $0 == possible.steps.count - 1)(language))"
        }
        let readings = possible.readings.map {
            "  \(Interface.Panel.otherReading(language)): \(OrderText.line($0.steps)(language)) (\($0.grade.text(language)))"
                + sources($0.sources, language)
        }
        let basis = "  (\(possible.rule.grade.text(language)))" + sources(possible.rule.sources, language)
        return ["\(possible.id)"] + steps + [basis] + readings + ["  \(possible.rule.why(language))", ""]
    }

    private static func sources(_ sources: [Source], _ language: Language) -> String {
        sources.map { " [\($0.id)\($0.date.isEmpty ? "" : " \($0.date)")]" }.joined()
    }
}
