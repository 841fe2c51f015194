import Engine
import Facts
import Testing

@testable import Checks

@Suite("Check of what a sentence claims against its grade") struct StrengthsTests {
    private func problems(_ en: String, _ ja: String, _ grade: Grade) -> [String] {
        KnowledgeChecks.strengths([Placed("row scan-now", Said(Text(en: en, ja: ja), grade))]).map(\.message)
    }

    @Test(arguments: [Grade.documented, .singleSource, .observed]) func aConclusionIsNoFact(_ grade: Grade) {
        let expected = ["it concludes, and its grade is \(grade.rawValue)"]
        #expect(problems("We conclude that it is so.", "そうなります。", grade) == expected)
        #expect(problems("It is so.", "そうなると推測されます。", grade) == expected)
        #expect(problems("It is so.", "そうなります。", grade) == [])
    }

    @Test func whatIsInferredSaysSoInBothLanguages() {
        #expect(
            problems("It is so.", "そうなります。", .inferred) == [
                "it is inferred, and does not say so (en)", "it is inferred, and does not say so (ja)",
            ])
        #expect(problems("We conclude it.", "推測されます。", .inferred) == [])
        #expect(problems("Whether it is so is not established.", "確認できていません。", .inferred) == [])
        #expect(problems("It is so.", "推測されます。", .inferred) == ["it is inferred, and does not say so (en)"])
        #expect(problems("It is so.", "そうなります。", .disputed) == [])
    }

    /// Every sentence of the order, whatever its grade.
    @Test func theOrderIsSound() {
        #expect(KnowledgeChecks.strengths(Inventory.saidOfOrder) == [])
        #expect(Set(Inventory.saidOfOrder.map(\.value.grade)) == Set(Grade.allCases))
        #expect(KnowledgeChecks.grounds(Inventory.claimsOfSteps) == [])
        #expect(Inventory.claimsOfSteps.count > 26)
    }
}
