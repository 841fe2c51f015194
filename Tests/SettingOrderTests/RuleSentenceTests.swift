import Testing

@testable import SettingOrder

/// The sentences that carry the table, each with its exceptions, written by hand.
@Suite struct RuleSentenceTests {
    @Test(
        arguments: [
            (
                .scansAskTheSystem,
                [
                    "xp-auto", "xp-manual-wsus", "vista-auto", "10-auto-nobody", "10-between", "scan-now", "wsus-http",
                    "wsus-https", "wsus-http-fallback", "wsus-https-fallback",
                ],
                ["xp-site", "vista-manual", "10-auto-user", "10-manual", "wsus-http-before", "wsus-https-before"]
            ),
            (.downloadsAskTheUser, ["do-user"], ["xp-download", "vista-download", "bits"]),
            (
                .wsusNeverAsksTheUser, ["xp-manual-wsus", "wsus-http", "wsus-https", "report-wsus"],
                ["wsus-http-before", "wsus-https-before", "wsus-http-fallback", "wsus-https-fallback"]
            ),
            (.nobodySignedIn, ["10-auto-nobody", "report-nobody", "do-nobody"], []),
        ] as [(RuleSentence, Set<String>, Set<String>)])
    func rowsFollowItOrAreItsExceptions(sentence: RuleSentence, following: Set<String>, exceptions: Set<String>) {
        let concerned = ProxyOrder.table.rows.filter { sentence.concerns($0.box) }
        #expect(Set(concerned.filter { sentence.holds($0.output.plan) }.map(\.id)) == following)
        #expect(Set(concerned.filter { !sentence.holds($0.output.plan) }.map(\.id)) == exceptions)
    }

    /// On every machine with nobody signed in, and in every row.
    @Test func nobodysSettingCountsWhereNobodyIsSignedIn() {
        let users: Set<Attempt> = [.userAutoDetect, .userPAC, .userStatic]
        for row in ProxyOrder.table.rows {
            let known = row.box.allowed.reduce(into: OrderCase.known("user=no")) { known, input in
                if input.key != "user" { known.narrow(input.key, to: input.value) }
            }
            for possible in Resolution(known).possible { #expect(users.isDisjoint(with: possible.steps.order)) }
        }
    }
}
