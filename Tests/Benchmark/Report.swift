import Foundation

/// What is printed: the figures side by side, and each budget with what has become of it.
struct Report: Encodable {
    let processors: Int
    /// Programs that wanted to run when the measuring ended, a mean over the last minute. More than there are
    /// processors: the times say little, the ratios still something.
    let load: Double
    let programs: [Figures]
    let budgets: [Budget]

    init(_ measured: Measurements) {
        processors = ProcessInfo.processInfo.processorCount
        var averages = [0.0, 0, 0]
        getloadavg(&averages, 3)
        load = averages[0]
        programs = Program.allCases.map { Figures(of: $0, in: measured) }
        budgets = Budget.all(measured)
    }

    var text: String {
        """
        Load \(number(load, 1)) on \(processors) processors\(load > Double(processors) ? ": a busy machine" : "").

        \(programsText)

        \(Budget.table(budgets))
        """
    }

    private var programsText: String {
        let head = ["", "start", "x C", "screen", "move", "x C", "move", "ESC", "peak", "each of"]
        let units = ["", "ms", "", "bytes", "ms", "", "bytes", "ms", "kB", "many, kB"]
        let rows = programs.map { figures in
            [
                figures.program, number(figures.start, 2), number(figures.startToBareMenu, 2),
                number(figures.screenBytes, 0), number(figures.move, 2), number(figures.moveToBareMenu, 2),
                number(figures.moveBytes, 0), number(figures.escape, 1), number(figures.peakMemory, 0),
                number(figures.memoryEach, 0),
            ]
        }
        return table([head, units] + rows)
    }
}

extension Budget {
    static func table(_ budgets: [Budget]) -> String {
        let rows = budgets.map { [$0.what, number($0.figure, 2), number($0.limit, 2), $0.verdict] }
        return Benchmark.table([["", "is", "limit", ""]] + rows)
    }
}

extension Encodable {
    /// What is printed for a program.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }
}

/// `-` where there is none.
func number(_ value: Double?, _ digits: Int) -> String {
    value.map { String(format: "%.\(digits)f", $0) } ?? "-"
}

/// The first column stands at the left, the others at the right.
func table(_ rows: [[String]]) -> String {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        columns.map { column in
            let blanks = String(repeating: " ", count: widths[column] - row[column].count)
            return column == 0 ? row[column] + blanks : blanks + row[column]
        }
        .joined(separator: "  ")
    }
    .joined(separator: "\n")
}
