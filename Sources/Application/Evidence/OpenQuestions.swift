import Evidence
import Facts
import Guidance

/// The questions that the collector did not answer on a machine, each with the reason.
public enum OpenQuestions {
    public static func of(_ machine: MachineReading) -> [(question: String, reason: CollectedMachine.Gap.Reason)] {
        let answered = Set(machine.findings.flatMap(\.answers).map(\.question))
        return Triage.guide.questions.map(\.id).filter { !answered.contains($0) }.compactMap { question in
            let reasons = machine.gaps.filter { $0.section.answers.contains(question) }.map(\.reason)
            return telling.first(where: reasons.contains).map { (question, $0) }
        }
    }

    /// What can be mended by asking again stands before what cannot.
    private static let telling: [CollectedMachine.Gap.Reason] = [
        .cut, .refused, .missing, .timedOut, .unasked, .noCommand, .absent,
    ]

    /// Every reason in words, for the checks.
    public static var reasons: [Text] { CollectedMachine.Gap.Reason.allCases.map(Interface.Collect.reason) }

    /// `Login at the proxy: this Windows has no such command`.
    public static func lines(of machine: MachineReading) -> [Text] {
        let version = machine.newerVersion.map { [Interface.Collect.newer($0)] } ?? []
        return version
            + of(machine).map { open in
                let label = QuestionWords.of(open.question).label
                let reason = Interface.Collect.reason(open.reason)
                return Text { "\(label($0)): \(reason($0))" }
            }
    }
}
