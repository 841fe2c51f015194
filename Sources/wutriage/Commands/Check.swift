import Application
import ArgumentParser
import Checks
import Engine
import Views

/// Whether what the program knows is sound: for whoever edits it.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: Subcommand.check.summary.en)

    @OptionGroup var common: CommonOptions

    func run() throws {
        try common.run {
            let checks = KnowledgeChecks.all() + ViewChecks.all()
            if common.json {
                try Out.print(CheckJSON.value(checks))
            } else {
                try Out.print(CheckText.lines(checks))
            }
            return checks.allSatisfy(\.problems.isEmpty) ? .done : .badNews
        }
    }
}

/// A line for each check, its problems below it; then the rows that are less than established.
enum CheckText {
    static func lines(_ checks: [Checked]) -> [String] {
        let problems = checks.flatMap(\.problems).count
        return checks.flatMap(lines) + weak + [problems == 0 ? "no problems" : "problems: \(problems)"]
    }

    private static func lines(_ check: Checked) -> [String] {
        let looked = check.looked.map { "\($0.number) \($0.name)" }.joined(separator: ", ")
        return ["\(check.id): \(looked)"] + check.problems.map { "  \($0.subject): \($0.message)" }
    }

    private static var weak: [String] {
        WeakRows.byGrade.sorted { $0.key.rawValue < $1.key.rawValue }.map { grade, rows in
            "rows that are \(grade.rawValue): \(rows.joined(separator: ", "))"
        }
    }
}
