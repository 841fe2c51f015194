import Testing

@testable import SettingOrder

/// `Tables/expansion.txt`, read by itself, and the 384 machines whose settings are all known.
struct PlainExpansion {
    /// A machine: for each setting, and for `user`, its value.
    typealias Machine = [String: String]

    private struct Line {
        let allowed: [String: [String]]
        let attempts: [Attempt]

        func holds(_ machine: Machine) -> Bool {
            allowed.allSatisfy { name, values in machine[name].map(values.contains) ?? false }
        }
    }

    /// The lines of each part.
    private let parts: [String: [Line]]

    init() throws {
        var parts: [String: [Line]] = [:]
        var part = ""
        for line in try PlainTable.lines(of: "expansion") {
            if line.hasPrefix("[") {
                part = String(line.dropFirst().dropLast())
            } else {
                parts[part, default: []].append(try Self.line(line))
            }
        }
        self.parts = parts
    }

    /// Every plan of the proxy table, and no other.
    static let plans: [[Stage]] = [
        [.system], [.user, .system], [.system, .user], [.system, .fail], [.user], [.winhttp, .machine], [.account],
    ]

    /// The inputs that an expansion reads.
    static let settings: [(name: String, values: [String])] = [
        ("user", ["yes", "no"]), ("ie.auto-detect", ["yes", "no"]), ("ie.pac", ["yes", "no"]),
        ("ie.static", ["yes", "no"]), ("winhttp", ["direct", "static", "advanced"]), ("wpad", ["yes", "no"]),
        ("per-machine", ["no", "yes"]), ("account", ["none", "set"]),
    ]

    static let machines: [Machine] = settings.reduce([[:]]) { machines, setting in
        machines.flatMap { machine in setting.values.map { machine.merging([setting.name: $0]) { $1 } } }
    }

    /// What a machine tries: its line of each part of the plan, each attempt once; directly where nothing is found.
    func order(_ plan: [Stage], _ machine: Machine, on side: Expansion.Side) throws -> [Attempt] {
        var order: [Attempt] = []
        for part in Self.parts(of: plan, on: side) {
            let lines = try #require(parts[part], "the part \(part)").filter { $0.holds(machine) }
            try #require(lines.count == 1, "one line of \(part) for \(machine)")
            order += lines[0].attempts.filter { !order.contains($0) }
        }
        return order.isEmpty ? [.direct] : order
    }

    /// What the lines of one stage give.
    func attempts(of stage: Stage, _ machine: Machine, on side: Expansion.Side) throws -> [Attempt] {
        try Self.parts(of: [stage], on: side).flatMap { part in
            try #require(parts[part]).filter { $0.holds(machine) }.flatMap(\.attempts)
        }
    }

    private static func parts(of plan: [Stage], on side: Expansion.Side) -> [String] {
        if plan == [.winhttp, .machine] { return ["winhttp, else machine"] }
        return plan.map { stage in
            guard stage == .system else { return stage.rawValue }
            return side == .beforeTen ? "system before ten" : "system since ten"
        }
    }

    private static func line(_ line: String) throws -> Line {
        let sides = PlainTable.parts(of: line, between: ":")
        try #require(sides.count == 2, "settings and attempts: \(line)")
        let allowed = PlainTable.words(sides[0]).map { PlainTable.parts(of: $0, between: "=") }
        let words = sides[1] == "-" ? [] : PlainTable.words(sides[1])
        return Line(
            allowed: Dictionary(
                uniqueKeysWithValues: allowed.map { ($0[0], PlainTable.parts(of: $0[1], between: ",")) }),
            attempts: try words.map { try #require(Attempt(rawValue: $0)) })
    }
}
