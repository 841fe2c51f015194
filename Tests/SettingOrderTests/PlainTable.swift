import Foundation
import Testing

@testable import SettingOrder

/// `Tables/proxy-order.txt`, read by itself: nothing of the program's own table is used.
struct PlainTable {
    struct Row {
        let id: String
        /// For each of the seven inputs the values that the row allows.
        let allowed: [[String]]
        let plan: [Stage]
        let grade: String
        let readings: [(plan: Rule.Reading.Plan, grade: String)]

        /// Whether the box holds this combination: a value's index for each input.
        func allows(_ values: [Int]) -> Bool {
            values.indices.allSatisfy { allowed[$0].contains(PlainTable.inputs[$0].values[values[$0]]) }
        }
    }

    /// The seven inputs and their values, in the order of the file's columns.
    static let inputs: [(name: String, values: [String])] = [
        ("windows", ["xp", "vista-8.1", "10-a", "10-b", "10-c", "10-d", "11"]),
        ("trigger", ["automatic", "manual"]),
        ("traffic", ["scan", "download", "report"]),
        ("source", ["microsoft", "wsus-http", "wsus-https"]),
        ("user", ["yes", "no"]),
        ("fallback", ["off", "on"]),
        ("downloader", ["do", "bits"]),
    ]

    let rows: [Row]

    init() throws {
        rows = try Self.lines(of: "proxy-order").map { line in
            let cells = Self.parts(of: line, between: "|")
            try #require(cells.count == 11, "a line of eleven columns: \(line)")
            return Row(
                id: cells[0],
                allowed: zip(cells[1...7], Self.inputs).map { $0 == "*" ? $1.values : Self.words($0) },
                plan: try Self.plan(cells[8]), grade: cells[9], readings: try Self.readings(cells[10]))
        }
    }

    /// The lines of a file of `Tables/` that are neither empty nor a remark.
    static func lines(of name: String) throws -> [String] {
        let url = try #require(Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Tables"))
        return parts(of: try String(contentsOf: url, encoding: .utf8), between: "\n").filter {
            !$0.isEmpty && !$0.hasPrefix("#")
        }
    }

    static func words(_ text: String) -> [String] {
        text.components(separatedBy: " ").filter { !$0.isEmpty }
    }

    /// The parts of a line, without the blanks around them.
    static func parts(of line: String, between separator: String) -> [String] {
        line.components(separatedBy: separator).map { $0.trimmingCharacters(in: .whitespaces) }
    }

    private static func readings(_ cell: String) throws -> [(plan: Rule.Reading.Plan, grade: String)] {
        guard !cell.isEmpty else { return [] }
        let parts = parts(of: cell, between: ":")
        try #require(parts.count == 2)
        return [(parts[0] == "scan" ? .asScan : .stages(try plan(parts[0])), parts[1])]
    }

    private static func plan(_ cell: String) throws -> [Stage] {
        try words(cell).map { try #require(stages[$0]) }
    }

    /// The letters of the file.
    static let stages: [String: Stage] = [
        "S": .system, "U": .user, "A": .account, "W": .winhttp, "M": .machine, "F": .fail,
    ]
}
