import Facts
import SettingOrder

/// Another reading of a row in words. What a download does "as its scan" is one reading, however many orders a scan can
/// have.
struct ReadingText {
    let order: Text
    let basis: Basis
    /// When it may be the right one; nil for all the time that the row is for.
    let when: Text?

    static func all(of row: Resolution.Possible) -> [ReadingText] {
        row.rule.otherReadings.map { reading in
            let basis = Basis(reading.grade, reading.sources)
            switch reading.plan {
            case .stages(let stages):
                return ReadingText(order: PlanText.words(stages), basis: basis, when: reading.when)
            case .asScan: return ReadingText(order: asScan(row), basis: basis, when: reading.when)
            }
        }
    }

    private static func asScan(_ row: Resolution.Possible) -> Text {
        let orders = row.readings.map { PlanText.words($0.plan) }
        return Text { language in
            let all = orders.map { $0(language) }.joined(separator: " \(Interface.Document.or(language)) ")
            return Interface.Document.asScan(all)(language)
        }
    }
}
