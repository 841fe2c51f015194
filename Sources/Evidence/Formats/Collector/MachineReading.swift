import Collector
import Facts

/// One machine of which the collector printed the settings: what was found, and what is open.
public struct MachineReading: Sendable, Hashable {
    /// The number that the machine threw for this run.
    public let run: String
    /// The line of its first mark.
    public let line: Int
    public let findings: [Finding]
    /// What was not collected, and why: it is open, and no sign of health.
    public let gaps: [CollectedMachine.Gap]
    /// The questions that asking again would answer no better.
    public let settled: Set<String>
    /// The version of the form, where it is newer than what is known here.
    public let newerVersion: Int?
    let quotes: [(Int, String)]

    init(_ machine: CollectedMachine) {
        var found = Findings()
        found.add(CollectedFindings(machine: machine).all)
        (run, line, findings, gaps) = (machine.run, machine.line, found.all, machine.gaps)
        settled = machine.settled
        newerVersion = machine.version > CollectorMark.version ? machine.version : nil
        let named = Set(findings.map(\.line))
        quotes = machine.lines.filter { named.contains($0.number) }.map { ($0.number, $0.text) }
    }

    public static func == (left: MachineReading, right: MachineReading) -> Bool {
        (left.run, left.line, left.findings, left.gaps) == (right.run, right.line, right.findings, right.gaps)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(run)
        hasher.combine(findings)
    }
}
