import Facts
import Guidance

extension CaseFile {
    /// The outcome's title; while other causes are possible too, it is said to be one of them and no more.
    public func title(of outcome: OutcomeID) -> Text {
        let title = Outcome.of(outcome).title
        let others = walk.outcomes.filter { $0 != outcome.rawValue }.count
        guard outcome.cause != nil, others > 0 else { return title }
        return Interface.Outcome.possible(title, others: others)
    }
}
