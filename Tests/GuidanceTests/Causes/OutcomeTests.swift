import Facts
import TestSupport
import Testing

@testable import Guidance

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

    /// A caller is told where the fault is: "in Windows itself" only of what is part of it on that PC.
    @Test(arguments: [
        (Family.services, "in Windows itself"), (.clock, "in Windows itself"), (.componentStore, "in Windows itself"),
        (.disk, "in Windows itself"), (.agent, "in Windows itself"), (.access, "in Windows itself"),
        (.update, "in Windows itself"), (.policy, "a setting or a product"), (.otherProgram, "another program"),
        (.configMgr, "the system that manages"), (.microsoft, "on Microsoft's side"), (.offline, "no network"),
    ])
    func theCallerIsToldWhereTheFaultIs(_ family: Family, _ where: String) {
        let told = FamilyAdvice.tell(family).en
        #expect(told.contains(`where`), "\(told)")
        #expect(told.contains("Windows itself") == (`where` == "in Windows itself"))
    }
}
