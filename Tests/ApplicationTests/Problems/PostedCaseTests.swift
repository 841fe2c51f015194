import Testing

@testable import Application

/// The eighty posted cases: how often an accepted cause stands first, and among the first three.
@Suite struct PostedCaseTests {
    @Test func acceptedCausesStandInFront() throws {
        var tally = Tally()
        for posted in try PostedCase.all() {
            let causes = try posted.causes()
            tally.note(causes, accepted: posted.accepted)
            if !posted.accepted.contains(causes.first ?? "") {
                print("\(posted.id) \(posted.accepted) <- \(causes.prefix(4))")
            }
        }
        print(tally)
        #expect(tally.all == 80)
        #expect(tally.first >= 70)
        #expect(tally.three >= 76)
    }

    /// The same with nothing but what the caller says and pastes. The log tells what was understood of each.
    @Test func whatIsSaidAndPastedIsEnoughForMost() throws {
        var tally = Tally()
        for posted in try PostedCase.all() {
            let told = posted.said
            let causes = try posted.causes(told: [:], evidence: posted.texts)
            tally.note(causes, accepted: posted.accepted)
            let place = causes.firstIndex(where: posted.accepted.contains).map { $0 + 1 } ?? 0
            let words = told.sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " ")
            print("\(posted.id) [\(place)] understood: \(words); accepted: \(posted.accepted) <- \(causes.prefix(4))")
        }
        print(tally)
        #expect(tally.all == 80)
        #expect(tally.first >= 36)
        #expect(tally.three >= 62)
    }
}
