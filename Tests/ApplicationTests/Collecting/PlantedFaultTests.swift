import Facts
import TestSupport
import Testing

@testable import Application

/// Faults planted into machines: the output of the collector and nothing else has to lead to the cause.
@Suite struct PlantedFaultTests {
    @Test func theOutputAloneLeadsToTheCause() throws {
        var tally = Tally()
        var missed: [String] = []
        for (fault, machine) in PlantedFault.machines {
            let causes = try CaseFile(told: [:], evidence: [machine.text]).causes
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
        let planted = PlantedFault.machines.filter { $0.fault.accepted.first == cause }
        let reached = try planted.filter { try CaseFile(told: [:], evidence: [$0.machine.text]).causes.first == cause }
        #expect(reached.count >= 8, "of \(planted.count)")
    }
}
