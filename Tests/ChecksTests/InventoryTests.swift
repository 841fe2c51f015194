import Engine
import Facts
import SettingOrder
import Testing

@testable import Checks

/// What the program knows, under every rule; and whether the rules see all of it.
@Suite("Inventory") struct InventoryTests {
    private static let known = Inventory()

    @Test func everythingKnownIsSound() {
        let checks = KnowledgeChecks.all(Self.known)
        #expect(checks.flatMap(\.problems) == [])
        #expect(
            checks.map(\.id) == [
                "guide", "table", "words", "questions", "terms", "outcomes", "cards", "sources", "strengths",
                "catalogue", "endpoints",
            ])
        #expect(checks.flatMap(\.looked).allSatisfy { $0.number > 0 })
    }

    @Test func theTableOfTheOrderIsDisjointAndLeavesNoGap() {
        #expect(ProxyOrder.table.problems() == [])
        #expect(ProxyOrder.table.rows.count == 26)
        #expect(ProxyOrder.table.combinations == 1008)
    }

    /// A person can read no statement that has no source and does not say of itself that it is an inference.
    @Test func noStatementIsWithoutASource() {
        let without = Self.known.statements.filter { $0.value.sources.isEmpty && $0.value.grade != .inferred }
        #expect(without.map(\.value.text.en) == [])
        #expect(Self.known.statements.count > 200)
    }

    /// In Japanese 検出 is a scan; what finds a proxy is 自動検出, or WPAD. A sentence that speaks of the one and not of the
    /// other has the word of that one.
    @Test func aScanAndTheDetectionOfAProxyHaveTheirOwnWords() {
        // What the meaning of a code detects is mostly an app.
        let texts = Self.known.texts.filter { !$0.place.hasPrefix("code ") }.map(\.value)
        let spoken = texts.filter { text in
            let english = text.en.lowercased()
            return english.contains("detect") && !["scan", "check"].contains { english.contains($0) }
        }
        for text in spoken {
            let rest = ["自動検出", "自動的に検出"].reduce(text.ja) { $0.split(separator: $1).joined() }
            #expect(!rest.contains("検出"), "\(text.en) = \(text.ja)")
        }
        #expect(spoken.count > 10)
    }

    /// A sentence that no list of the inventory has would be looked at by no check.
    @Test func everyTextOfTheSourceIsLookedAt() throws {
        let listed = Self.known.texts.map { solid($0.value.en) }.joined(separator: "\n")
        let written = try ["Facts", "SettingOrder", "Guidance", "Application/Words"].flatMap(SourceText.all)
        #expect(written.count > 900)
        let overlooked = written.map { longestPiece(of: $0.en) }.filter { !$0.isEmpty && !listed.contains($0) }
        #expect(overlooked == [])
    }

    /// A sentence may have values filled in, for which `#` stands; where a count decides, it has two forms.
    private func longestPiece(of text: String) -> String {
        text.split(separator: "#").map { solid(String($0)) }.max { $0.count < $1.count } ?? ""
    }

    private func solid(_ text: String) -> String { text.filter { !$0.isWhitespace } }

    @Test func theWeakRowsAreNamed() {
        #expect(WeakRows.byGrade[.disputed] == ["xp-download", "vista-download", "10-between"])
        #expect(WeakRows.byGrade[.inferred]?.contains("10-manual") == true)
        #expect(Set(WeakRows.byGrade.keys) == [.inferred, .disputed])
    }
}
