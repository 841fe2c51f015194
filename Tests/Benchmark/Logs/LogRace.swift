import Foundation
import TerminalHarness

/// How long a big log takes, beside ripgrep on one processor with the same pattern.
struct LogRace: Encodable {
    let megabytes: Int
    /// The median, in seconds, by the name of the program.
    let seconds: [String: Double]
    let budgets: [Budget]

    /// - Throws: `HarnessFailure`, where a program counts other codes than were written.
    init(megabytes: Int, rounds: Int) throws {
        self.megabytes = megabytes
        let folder = TemporaryFolder()
        let log = try GeneratedLog(megabytes: megabytes, in: folder)
        let counters = Counter.there.filter { $0 != .reader }
        var memory = 0.0
        for counter in counters where counter.isExact {
            let found = try counter.look(at: log, folder)
            if counter == .wutriage { memory = Double(found.memory) / 1024 }
            // Numbers that only look like a code are told by no pattern.
            guard found.codes.filter({ log.codes[$0.key] != nil }) == log.codes else {
                throw HarnessFailure("\(counter.rawValue) counts \(found.codes), and there are \(log.codes)")
            }
        }
        var times: [Counter: [Double]] = [:]
        // In turns: what else the machine does, it does to both.
        for _ in 0..<rounds {
            for counter in counters { times[counter, default: []].append(try counter.time(on: log.file)) }
        }
        seconds = Dictionary(uniqueKeysWithValues: times.map { ($0.rawValue, median($1) ?? 0) })
        let ratios = { (other: Counter) in
            zip(times[.wutriage, default: []], times[other, default: []]).map { $0 / $1 }
        }
        budgets = [
            Budget("explain - --json, x rg", atMost: 1, median(ratios(.ripgrep))),
            Budget("explain - --json, x rg with literals", atMost: 1, median(ratios(.literals))),
            Budget("memory, MB", atMost: 64, memory),
        ]
    }

    var text: String {
        let rows = seconds.keys.sorted(by: >).map { name in
            let time = seconds[name] ?? 0
            return [name, number(time, 2), number(Double(megabytes) / time, 0)]
        }
        return """
            A log of \(megabytes) MB.

            \(table([["", "seconds", "MB/s"]] + rows))

            \(Budget.table(budgets))
            """
    }
}
