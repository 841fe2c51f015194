import Engine
import Facts
import TestSupport
import Testing

@testable import Checks
@testable import Guidance

/// Every card is complete, in both languages, and can be told apart from the others of its outcome.
@Suite struct FixShapeTests {
    @Test func everyOutcomeHasCards() {
        let bare = FixCase.dealt.filter(\.cards.isEmpty).map(\.of.description)
        #expect(bare == [])
        #expect(FixCase.plain.count == 16 * 5 * 5 * 2)
    }

    /// The tests of the cards see the cards that only some cases get.
    @Test func everyCardIsSeen() {
        let rare: Set = [
            "which-product", "check-wpad", "check-script", "publish-script", "announce-wpad", "leave-static-proxy",
            "reset-account-proxy", "open-way-to-wsus", "wsus-https", "feature-source", "download-by-bits",
        ]
        #expect(rare.subtracting(FixCase.distinct.map(\.card.id)) == [])
    }

    @Test func idsAreUniqueWithinAnOutcome() {
        let double = FixCase.dealt.filter { Set($0.cards.map(\.id)).count != $0.cards.count }.map(\.of.description)
        #expect(double == [])
    }

    @Test func everyTextIsWrittenInBothLanguages() {
        let faults = FixCase.distinct.flatMap { card, of in
            card.texts.flatMap(TextMarks.faults).map { "\(card.id) (\(of)): \($0)" }
        }
        #expect(faults == [])
    }

    @Test(arguments: [Language.en, .ja])
    func textsAreShort(in language: Language) {
        let long = FixCase.distinct.flatMap { card, _ in
            card.texts.map { $0(language) }.filter { !$0.contains("\n") && TextMarks.columns($0) > 234 }
        }
        #expect(long == [], "more than three lines of 78 columns")
    }

    @Test(arguments: [Language.en, .ja])
    func titlesFitOnALine(in language: Language) {
        let long = FixCase.distinct.map { $0.card.title(language) }.filter { TextMarks.columns($0) > 74 }
        #expect(long == [])
    }

    @Test func everyStatementHasASourceOrIsAnInference() {
        let statements = FixCase.distinct.flatMap(\.card.basis)
        #expect(statements.filter { $0.sources.isEmpty && $0.grade != .inferred }.map(\.text.en) == [])
        #expect(statements.filter { $0.grade == .documented && Set($0.sources).count < 2 }.map(\.text.en) == [])
        #expect(statements.flatMap { TextMarks.faults($0.text) } == [])
        #expect(FixCase.distinct.filter(\.card.basis.isEmpty).map(\.card.id) == [])
    }

    @Test func whatChangesCanBeTakenBack() {
        let changing = FixCase.distinct.map(\.card).filter { $0.risk != .none }
        #expect(changing.filter { $0.saveOldValue == nil }.map(\.id) == [])
        #expect(changing.filter { $0.rollback == CardWords.nothingToUndo }.map(\.id) == [])
        #expect(changing.filter { $0.sideEffect == CardWords.noSideEffect }.map(\.id) == [])
    }

    @Test func whatOnlyLooksChangesNothing() {
        let looking = FixCase.distinct.map(\.card).filter { $0.risk == .none }
        #expect(!looking.isEmpty)
        #expect(looking.filter { $0.saveOldValue != nil || $0.setsProxy }.map(\.id) == [])
        let changing = [" reset ", "/setieproxy", "reg add", "reg delete", "proxycfg -d", "/resync"]
        let wrong = looking.flatMap(\.commands).map(\.line).filter { line in changing.contains { line.contains($0) } }
        #expect(wrong == [])
    }
}
