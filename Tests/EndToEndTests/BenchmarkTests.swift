import Foundation
import TerminalHarness
import Testing

@testable import Benchmark

@Suite("The benchmark") struct BenchmarkTests {
    /// How long anything took is asserted nowhere; that it could be measured is.
    @Test func stillFindsItsWay() throws {
        let run = try Command([try Products.path(of: "Benchmark"), "--quick", "--json"])
        #expect(run.ending == .exit(0), "\(run.errors)")
        let report = try run.json
        for (index, program) in [Program.home, .question, .options].enumerated() {
            #expect(report.text(at: "programs.\(index).program") == "\"\(program.rawValue)\"")
            for figure in ["start", "screenBytes", "move", "moveBytes", "peakMemory", "memoryEach"] {
                #expect(report.text(at: "programs.\(index).\(figure)") != nil, "\(program) \(figure)")
            }
        }
        #expect(report.text(at: "programs.1.escape") != nil)
    }

    /// With it the counts of both programs are compared with what was written.
    @Test func aLogIsCountedRight() throws {
        let run = try Command([try Products.path(of: "Benchmark"), "--logs", "--quick", "--json"])
        #expect(run.ending == .exit(0), "\(run.errors)")
        #expect(try run.json.text(at: "explain.megabytes") == "2")
        #expect(try run.json.text(at: "explain.budgets.1.figure") != nil)
        #expect(try run.json.text(at: "read.budgets.2.figure") != nil)
    }

    @Test(
        arguments: [
            ([], nil), ([7], 7), ([3, 1, 2], 2), ([4, 1, 3, 100], 3.5),
        ] as [([Double], Double?)])
    func aMedianIsInTheMiddle(values: [Double], expected: Double?) {
        #expect(median(values) == expected)
    }

    /// In the second round the machine was four times as slow: the ratios do not see it.
    @Test func ratiosAreTakenWithinARound() {
        let rounds = Rounds(samples: [
            .home: [sample(start: 3), sample(start: 12), sample(start: 2)],
            .bareMenu: [sample(start: 2), sample(start: 8), sample(start: 4)],
        ])
        #expect(rounds.median(\.start, of: .home) == 3)
        #expect(rounds.ratio(\.start, of: .home, to: .bareMenu) == 1.5)
        #expect(rounds.ratio(\.start, of: .home, to: .dialog) == nil)
        #expect(rounds.median(\.start, of: .dialog) == nil)
    }

    @Test(arguments: [(1.29, "ok"), (1.3, "ok"), (1.31, "missed"), (nil, "not measured")] as [(Double?, String)])
    func aBudgetIsKeptOrMissed(figure: Double?, verdict: String) {
        #expect(Budget("start", atMost: 1.3, figure).verdict == verdict)
    }

    private func sample(start: Double) -> Sample {
        Sample(start: start, screenBytes: 1, move: 1, moveBytes: 1, peakMemory: 1)
    }
}
