import Foundation

/// Measures what the wizard costs, beside a menu as plain as C can write it, and beside `dialog` and `whiptail`.
///
/// Absolute figures mean nothing on a machine that has other work; ratios taken side by side do. So nobody's build fails
/// by them: a budget that is missed is printed as missed, and that is all.
@main enum Main {
    static func main() {
        let options = Set(CommandLine.arguments.dropFirst())
        guard options.isSubset(of: ["--json", "--quick", "--logs"]) else {
            complain("usage: Benchmark [--logs] [--json] [--quick]")
            exit(64)
        }
        do {
            try options.contains("--logs") ? printRace(options) : printReport(options)
        } catch {
            complain("Nothing could be measured: \(error)")
            exit(1)
        }
    }

    private static func printReport(_ options: Set<String>) throws {
        let report = Report(try Measurements(options.contains("--quick") ? .quick : Extent()))
        print(options.contains("--json") ? try report.json : report.text)
    }

    private static func printRace(_ options: Set<String>) throws {
        let isQuick = options.contains("--quick")
        let (megabytes, rounds) = isQuick ? (2, 1) : (1024, 5)
        let races = Races(
            explain: try LogRace(megabytes: megabytes, rounds: rounds),
            read: try ReadRace(megabytes: max(2, megabytes / 4), rounds: rounds))
        print(options.contains("--json") ? try races.json : "\(races.explain.text)\n\(races.read.text)")
    }

    /// Both races over logs, in one run.
    private struct Races: Encodable {
        let explain: LogRace
        let read: ReadRace
    }

    private static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
