import Collector
import Evidence
import Facts
import Guidance
import TestSupport
import Testing

@testable import Application

/// What a code answers beside what the whole output of the collector answers on the same machine.
@Suite struct SpokenMachineTests {
    private static func answers(_ text: String) -> [EvidenceAnswer] {
        EvidenceAnswers([EvidenceText("#1", Reading(text))], CaseFile().session).all
    }

    @Test(arguments: SpokenMachine.all) func theCodeContradictsNothingThatTheMachinePrints(_ planted: SpokenMachine) {
        let printed = Self.answers(planted.machine.text)
        let spoken = Self.answers(planted.code.text.joined(separator: " "))
        #expect(spoken.count >= 7, "half the questions: \(spoken.map(\.question))")
        for answer in spoken where answer.confidence > .possible {
            for other in printed where other.confidence > .possible && other.question == answer.question {
                // What adds up is one answer of several parts; the code has some of them.
                let isPart = Triage.addingUp.contains(answer.question)
                // Of a script in a file the code knows no more than that it is one.
                let isBeginning = answer.question == "pac" && other.words.hasPrefix(answer.words)
                #expect(
                    isPart || isBeginning || !answer.contradicts(other),
                    "\(answer.question): \(answer.words), \(other.words)")
            }
        }
    }

    /// Whatever a code holds, reading it ends, and its answers stand where it was read.
    @Test func anyCodeIsRead() {
        var numbers = SeededNumbers(1934)
        for _ in 0..<300 {
            let fields = SpokenField.allCases.map { ($0, Int.random(in: 0..<1 << $0.bits, using: &numbers)) }
            let code = SpokenCode(Dictionary(uniqueKeysWithValues: fields))
            let reading = Reading(code.text.joined(separator: "\n"))
            #expect(reading.format == .readAloud)
            #expect(reading.findings.allSatisfy { (1...7).contains($0.line) && $0.columns == 1...5 })
        }
    }
}
