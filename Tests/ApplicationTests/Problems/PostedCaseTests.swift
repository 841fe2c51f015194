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
}
