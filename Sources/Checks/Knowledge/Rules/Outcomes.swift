import Engine
import Guidance

extension KnowledgeChecks {
    /// Every outcome is there, says why it is taken, and has cards, which are told apart.
    static func outcomes(_ readings: [Placed<OutcomeReading>]) -> [Problem] {
        let missing = Set(OutcomeID.allCases).subtracting(readings.map(\.value.outcome))
        return missing.map(\.rawValue).sorted().map {
            Problem(rule: "Outcomes", subject: "outcome \($0)", message: "it has no words")
        }
            + readings.flatMap { reading in
                faults(of: reading.value).map { Problem(rule: "Outcomes", subject: reading.place, message: $0) }
            }
    }

    private static func faults(of reading: OutcomeReading) -> [String] {
        let double = Dictionary(grouping: reading.cards) { $0 }.filter { $1.count > 1 }.keys.sorted()
        return (reading.explanation.isEmpty ? ["it does not say why it is taken"] : [])
            + (reading.cards.isEmpty ? ["there is nothing to do about it: it has no card"] : [])
            + double.map { "more than one of its cards is called \($0)" }
    }
}
