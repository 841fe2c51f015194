import Engine
import Testing

@testable import Checks

@Suite("Check of what statements rest on") struct GroundsTests {
    @Test(arguments: [
        (Claim(.documented, [.kb2894304]), "it is documented by one source only"),
        (Claim(.disputed, [.kb2894304]), "it is disputed by one source only"),
        (Claim(.documented, []), "it has no source"), (Claim(.disputed, []), "it has no source"),
        (Claim(.singleSource, []), "it has no source"), (Claim(.observed, []), "it has no source"),
        (Claim(.documented, [.kb2894304, .kb2894304]), "it names a source twice"),
    ])
    func aFaultIsNamed(claim: Claim, message: String) {
        #expect(
            KnowledgeChecks.grounds([Placed("row scan-now", claim)]) == [
                Problem(rule: "Grounds", subject: "row scan-now", message: message)
            ])
    }

    @Test(arguments: [
        Claim(.documented, [.kb2894304, .logs]), Claim(.disputed, [.kb2894304, .logs]), Claim(.singleSource, [.logs]),
        Claim(.observed, [.logs]), Claim(.inferred, []), Claim(.inferred, [.logs]),
    ])
    func whatIsRightIsLeftAlone(claim: Claim) {
        #expect(KnowledgeChecks.grounds([Placed("row scan-now", claim)]) == [])
    }
}
