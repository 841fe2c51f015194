import Facts
import Testing

@testable import Application

@Suite struct TermTextTests {
    /// All of them, each with what it rests on where it states a fact.
    @Test func everyTermIsInTheGlossary() {
        let passages = TermText.passages
        for term in Terms.all {
            let place = passages.firstIndex(of: .item(Text { "\(term.name($0)): \(term.line($0))" }))
            let next = place.map { passages[$0 + 1] }
            if let grade = term.grade {
                #expect(next == .basis(grade, term.sources), "\(term.name.en)")
            } else {
                #expect(place != nil, "\(term.name.en)")
            }
        }
    }

    /// Help leads to it from any screen, and back.
    @Test(arguments: [nil, CaseFile()]) func helpLeadsThere(_ file: CaseFile?) {
        var model = Model(language: .en, caseFile: file)
        let before = model
        _ = update(&model, .helpPressed)
        #expect(model.message(for: .character("t")) == .termsPressed)
        _ = update(&model, .termsPressed)
        #expect(model.screen == .terms)
        #expect(model.passages == TermText.passages)
        _ = update(&model, .confirmed)
        _ = update(&model, .backPressed)
        #expect(model == before)
    }
}
