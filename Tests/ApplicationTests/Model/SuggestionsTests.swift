import Facts
import Guidance
import Testing

@testable import Application

/// What is offered to be picked instead of typed.
@Suite struct SuggestionsTests {
    private var model: Model { Model(language: .en, caseFile: CaseFile()) }

    @Test func theCodesOfTheArticleStandBelowTheField() {
        let kinds = model.rows.map(\.kind)
        let codes = ["0x80240030", "0x80072EFE", "0x80244022", "0x80072EFD", "0x80072EE2"]
        #expect(kinds == [.field] + codes.map { .suggestion($0) } + [.unknown])
    }

    /// Each with what it means: nobody knows codes by heart.
    @Test func eachIsShownWithItsMeaning() throws {
        for row in model.rows {
            guard case .suggestion(let code) = row.kind else { continue }
            let explained = try #require(Explanation.all(in: code).first)
            #expect(explained.code.hex == code)
            #expect(row.text.en == "\(code)  \(explained.meaning.en)")
            #expect(row.text.ja == "\(code)  \(explained.meaning.ja)")
        }
    }

    @Test func aCodeThatIsNotInTheCatalogueStandsAlone() {
        #expect(Suggestions.text("0x8007ABCD") == Text(verbatim: "0x8007ABCD"))
        #expect(Suggestions.text("nothing") == Text(verbatim: "nothing"))
    }

    @Test func oneThatIsPickedIsTheAnswer() {
        var model = model
        _ = update(&model, .moved(4))
        _ = update(&model, .confirmed)
        #expect(model.caseFile.facts.code?.hex == "0x80072EFD")
        #expect(model.caseFile.answer(to: "code")?.note == nil)
        #expect(model.question?.id == "what")
    }

    @Test func onlyTheCodeHasAny() {
        for question in Triage.guide.questions where question.id != "code" {
            #expect(Suggestions.of(question) == [])
        }
    }
}
