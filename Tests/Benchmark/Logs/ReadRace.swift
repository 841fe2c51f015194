import Foundation
import TerminalHarness

/// How long `wutriage read` takes: for a log in which one entry in forty tells of a failure, for one in which half of
/// them do, and for what netsh and reg print; beside ripgrep, which only looks for the codes.
struct ReadRace: Encodable {
    private struct Row: Encodable {
        let what: String
        let megabytes: Int
        /// The medians.
        let seconds: Double
        let ripgrepSeconds: Double
        let memory: Double
    }

    private let rows: [Row]
    let budgets: [Budget]

    init(megabytes: Int, rounds: Int) throws {
        let (folder, few) = (TemporaryFolder(), max(1, megabytes / 16))
        var rows: [Row] = []
        let ordinary = try GeneratedLog(megabytes: megabytes, failures: 40, in: folder)
        rows.append(try Self.row("ordinary log", megabytes, of: ordinary.file, rounds))
        let failing = try GeneratedLog(megabytes: megabytes, in: folder)
        rows.append(try Self.row("log of failures", megabytes, of: failing.file, rounds))
        let settings = try GeneratedSettings(megabytes: few, in: folder)
        rows.append(try Self.row("settings output", few, of: settings.file, rounds))
        self.rows = rows
        let rates = rows.map { Double($0.megabytes) / $0.seconds }
        budgets = [
            Budget("read, ordinary log, MB/s", atLeast: 200, rates[0]),
            Budget("read, settings output, MB/s", atLeast: 30, rates[2]),
            Budget("read, memory, MB", atMost: 64, rows.map(\.memory).max()),
        ]
    }

    private static func row(_ what: String, _ size: Int, of file: URL, _ rounds: Int) throws -> Row {
        let memory = try Counter.reader.peakMemory(on: file)
        var times: [Counter: [Double]] = [:]
        // In turns: what else the machine does, it does to both.
        for _ in 0..<rounds {
            for counter in [Counter.reader, .literals] {
                times[counter, default: []].append(try counter.time(on: file))
            }
        }
        return Row(
            what: what, megabytes: size, seconds: median(times[.reader, default: []]) ?? 0,
            ripgrepSeconds: median(times[.literals, default: []]) ?? 0, memory: memory)
    }

    var text: String {
        let lines = rows.map { row in
            [
                row.what, number(row.seconds, 2), number(Double(row.megabytes) / row.seconds, 0),
                number(row.seconds / row.ripgrepSeconds, 2), number(row.memory, 1),
            ]
        }
        return """

            wutriage read - --json, beside ripgrep with a pattern of literals.

            \(table([["", "seconds", "MB/s", "x rg", "MB"]] + lines))

            \(Budget.table(budgets))
            """
    }
}
