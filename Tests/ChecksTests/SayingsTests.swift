import Engine
import Testing

@testable import Checks
@testable import Facts
@testable import Guidance

@Suite("Check of what callers are told") struct SayingsTests {
    private static let may = Text(en: "It may be that a filter blocks it. We check that first.", ja: "可能性があります。")

    private static func reading(_ told: Text, _ reason: Text) -> [Placed<OutcomeReading>] {
        let reading = OutcomeReading(
            outcome: .tls, title: Cause.tls.title, explanation: [Statement(reason, .inferred, [])], tell: told,
            cards: ["look"])
        return [Placed("outcome tls", reading)]
    }

    @Test func whatIsConditionalIsLeftAlone() {
        let reason = Text(en: "Where updates come from WSUS, look at the server.", ja: "WSUS の場合はサーバーを確認します。")
        #expect(KnowledgeChecks.sayings(Self.reading(Self.may, reason)) == [])
    }

    @Test(arguments: [
        (Text(en: "The proxy blocks it.", ja: "あ"), 2),
        (Text(en: "It may be that it blocks. The people there allow it.", ja: "可能性があります。"), 1),
    ])
    func whatIsStatedToACallerIsNamed(_ told: Text, faults: Int) {
        #expect(KnowledgeChecks.sayings(Self.reading(told, Text(en: "Windows asks.", ja: "あ"))).count == faults)
    }

    @Test func whatIsStatedOfTheCaseIsNamed() {
        let reason = Text(en: "Updates come from WSUS, so look there.", ja: "更新元は WSUS です。")
        #expect(
            KnowledgeChecks.sayings(Self.reading(Self.may, reason)).map(\.message) == [
                "it states of this case: Updates come from WSUS, so look there."
            ])
    }
}
