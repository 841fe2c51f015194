import Facts
import Guidance

extension CaseFile {
    /// What is done first, as briefly as the page of the outcome has room for: where the Windows is open, a look or a test
    /// as it is done on the newest that it may be. The card itself has all of it.
    ///
    /// - Returns: the card, and the Windows that it is for where there are others.
    public var next: (fix: Fix, onlyFor: Text?)? {
        guard let next = plan.first, !hasEnded else { return nil }
        guard !next.fix.kind.mayCure, let newest = facts.onNewest else { return (next.fix, nil) }
        let cards = next.outcomes.lazy.flatMap { Outcome.of($0).cards(newest.facts) }
        guard let brief = cards.first(where: { $0.id == next.id }), brief != next.fix else { return (next.fix, nil) }
        return (brief, newest.era)
    }
}
