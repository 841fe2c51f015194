import Engine
import Testing

@testable import Facts
@testable import Guidance

/// A note on a code stands beside the causes that it is about, and beside no other.
@Suite struct CodeRemarkTests {
    @Test(arguments: Pointer.all.filter { !$0.codes.isEmpty })
    func standsWhereItBelongs(_ pointer: Pointer) {
        let known = Known(Triage.guide.space).assuming("class", pointer.codeClass.rawValue)
        let facts = CaseFacts(known: known, code: pointer.codes.first)
        for outcome in OutcomeID.allCases {
            let isAbout = pointer.causes.contains { $0.cause == outcome.cause }
            let isForNone = pointer.causes.isEmpty && outcome == .notProxy
            let stands = Outcome.of(outcome).explanation(facts).contains(pointer.remark)
            #expect(stands == (isAbout || isForNone), "\(outcome.rawValue)")
        }
    }

    /// What leads nowhere is not said to come from the machine itself.
    @Test(arguments: [CodeClass.connect, .other, .tls])
    func onlyWhatIsDefinedSoComesFromTheMachine(_ codeClass: CodeClass) {
        let known = Known(Triage.guide.space).assuming("class", codeClass.rawValue)
        let reasons = Outcome.of(.notProxy).explanation(CaseFacts(known: known))
        #expect(!reasons.contains(.codeByDefinition))
    }
}
