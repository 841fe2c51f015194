import Facts
import TestSupport
import Testing

@testable import SettingOrder

/// Every sentence of the proxy order stands in both languages, with what it rests on.
@Suite struct OrderWordsTests {
    private static let rules = ProxyOrder.table.rows.map(\.output)

    private static let statements =
        rules.flatMap(\.notes) + Expansion.inferences + ProxyOrder.notEstablished
        + OSGeneration.allCases.compactMap(VersionLesson.init).flatMap {
            [$0.automatic, $0.manual, $0.scan, $0.scanOfWSUS, $0.download]
        }

    private static let names =
        Stage.allCases.flatMap { [$0.text, $0.short] } + Attempt.allCases.flatMap { [$0.text, $0.short] }
        + [Arrow.passedOver, Arrow.triedThen, Arrow.open]

    @Test(arguments: names + rules.map(\.why) + statements.map(\.text) + remarks)
    func bothLanguages(text: Text) {
        #expect(text.ja.unicodeScalars.contains(where: Self.isJapanese))
        #expect(!text.en.unicodeScalars.contains(where: Self.isJapanese))
        #expect(text.en.contains { $0.isLetter })
    }

    @Test(arguments: rules.map(\.why) + statements.map(\.text))
    func sentencesEnd(text: Text) {
        #expect(text.en.hasSuffix("."))
        #expect(text.ja.hasSuffix("。"))
    }

    @Test(arguments: Stage.allCases.map(\.short) + Attempt.allCases.map(\.short) + remarks)
    func shortNamesFitThePanel(text: Text) {
        #expect(text.en.count <= 34)
        #expect(Self.columns(text.ja) <= 34, "\(text.ja)")
    }

    @Test func namesAreDistinct() {
        for language in Language.allCases {
            #expect(Set(Attempt.allCases.map { $0.text(language) }).count == Attempt.allCases.count)
            #expect(Set(Attempt.allCases.map { $0.short(language) }).count == Attempt.allCases.count)
            #expect(Set(Stage.allCases.map { $0.short(language) }).count == Stage.allCases.count)
            #expect(Set([Arrow.passedOver, Arrow.triedThen, Arrow.open].map { $0(language) }).count == 3)
        }
    }

    @Test func everythingRestsOnSourcesOrIsInferred() {
        let bases =
            Self.rules.map { ($0.grade, $0.sources) } + Self.statements.map { ($0.grade, $0.sources) }
            + Self.rules.flatMap(\.otherReadings).map { ($0.grade, $0.sources) }
        for (grade, sources) in bases {
            #expect(grade == .inferred || !sources.isEmpty)
            #expect(grade != .documented || sources.count > 1)
        }
        #expect(Expansion.inferences.allSatisfy { $0.grade == .inferred })
    }

    /// The remarks that steps carry.
    private static let remarks = ["user=no", "user=yes ie.auto-detect=yes wpad=no"].flatMap { given in
        Expansion.steps([.system, .user], OrderCase.known(given), on: .sinceTen).compactMap(\.remark)
    }

    private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
        (0x3040...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
    }

    /// Kana, kanji and full-width signs take two columns.
    private static func columns(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value < 0x3000 ? 1 : 2) }
    }
}
