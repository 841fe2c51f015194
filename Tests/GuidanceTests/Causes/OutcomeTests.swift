import Facts
import Guidance
import TestSupport
import Testing

@Suite struct OutcomeTests {
    @Test(arguments: Cause.allCases)
    func everyCauseHasATitleInBothLanguages(cause: Cause) {
        #expect(Written.inEnglish(cause.title.en))
        #expect(Written.inJapanese(cause.title.ja))
    }

    @Test(arguments: OutcomeID.allCases)
    func anOutcomeIsFoundByItsName(id: OutcomeID) {
        #expect(Outcome.of(id).id == id)
    }
}
