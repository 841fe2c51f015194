import Testing

@testable import SettingOrder

/// `Tables/step-grades.txt`, read by itself: what each step rests on, and who comes to it.
struct PlainGrades {
    private struct Row {
        let account: String
        let grade: String
        let exceptions: [String: String]
    }

    private struct Line {
        let attempt: String
        let allowed: [String: String]
        let grade: String

        func holds(_ attempt: Attempt, _ machine: PlainExpansion.Machine) -> Bool {
            attempt.rawValue == self.attempt && allowed.allSatisfy { machine[$0] == $1 }
        }
    }

    /// For each row and each of its stages.
    private var rows: [String: [Stage: Row]] = [:]
    /// For each stage what holds inside it; the first line that fits counts.
    private var parts: [String: [Line]] = [:]

    init() throws {
        var part = ""
        for line in try PlainTable.lines(of: "step-grades") {
            if line.hasPrefix("[") {
                part = String(line.dropFirst().dropLast())
            } else if part == "rows" {
                try addRow(PlainTable.parts(of: line, between: "|"))
            } else {
                parts[part, default: []].append(try Self.line(PlainTable.parts(of: line, between: ":")))
            }
        }
    }

    /// Every row with each of its stages.
    var stages: [String: Set<Stage>] { rows.mapValues { Set($0.keys) } }

    func account(_ row: String, _ stage: Stage) throws -> String {
        try #require(rows[row]?[stage], "\(row), \(stage)").account
    }

    /// The weaker of what the row says of the stage and of what holds inside the stage.
    func grade(
        _ row: String, _ stage: Stage, _ attempt: Attempt, _ machine: PlainExpansion.Machine, on windows: String
    ) throws -> String {
        let line = try #require(rows[row]?[stage], "\(row), \(stage)")
        let ofStage = line.exceptions[attempt.rawValue] ?? line.exceptions[windows] ?? line.grade
        let part = Self.part(of: stage, on: windows)
        let inside = try #require(parts[part]?.first { $0.holds(attempt, machine) }, "\(attempt) in \(part)").grade
        let strongest = ["documented", "single-source", "observed", "inferred", "disputed"]
        let places = try [ofStage, inside].map { try #require(strongest.firstIndex(of: $0)) }
        return strongest[places.max() ?? 0]
    }

    private static func part(of stage: Stage, on windows: String) -> String {
        guard stage == .system else { return stage.rawValue }
        return ["xp", "vista-8.1"].contains(windows) ? "system before ten" : "system since ten"
    }

    private mutating func addRow(_ cells: [String]) throws {
        try #require(cells.count == 5, "\(cells)")
        let stage = try #require(PlainTable.stages[cells[1]])
        let exceptions = cells[4].isEmpty ? [] : PlainTable.parts(of: cells[4], between: ";")
        let pairs = exceptions.map { PlainTable.parts(of: $0, between: ":") }
        rows[cells[0], default: [:]][stage] = Row(
            account: cells[2], grade: cells[3],
            exceptions: Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) }))
    }

    private static func line(_ cells: [String]) throws -> Line {
        try #require(cells.count == 3, "\(cells)")
        let pairs = PlainTable.words(cells[1]).map { PlainTable.parts(of: $0, between: "=") }
        return Line(
            attempt: cells[0], allowed: Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) }), grade: cells[2])
    }
}
