import Facts
import TestSupport
import Testing

@testable import Application

/// Faults planted into machines: the output of the collector and nothing else has to lead to the cause.
@Suite struct PlantedFaultTests {
    /// The causes that the output of each machine leads to, the first one first.
    private static let read = Result {
        try PlantedFault.machines.map { fault, machine in
            (fault: fault, machine: machine, causes: try CaseFile(told: [:], evidence: [machine.text]).causes)
        }
    }

    @Test func theOutputAloneLeadsToTheCause() throws {
        var tally = Tally()
        var missed: [String] = []
        for (fault, machine, causes) in try Self.read.get() {
            tally.note(causes.map(\.rawValue), accepted: fault.accepted.map(\.rawValue))
            if !fault.accepted.contains(where: { $0 == causes.first }) {
                missed.append("\(fault.name), \(machine): \(causes.prefix(3).map(\.rawValue))")
            }
        }
        #expect(tally.all >= 200)
        #expect(tally.first * 10 >= tally.all * 9, "\(tally) \(missed.joined(separator: "\n"))")
        #expect(tally.three * 200 >= tally.all * 195, "\(tally)")
    }

    /// No cause is left to a lucky machine or two: each is planted in eight ways or more.
    @Test(arguments: Cause.allCases) func eachCauseIsReachedInEightWays(_ cause: Cause) throws {
        let planted = try Self.read.get().filter { $0.fault.accepted.first == cause }
        let reached = planted.filter { $0.causes.first == cause }
        #expect(reached.count >= 8, "of \(planted.count)")
    }
}
