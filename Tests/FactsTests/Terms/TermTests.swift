import Facts
import TestSupport
import Testing

@Suite("Terms")
struct TermTests {
    @Test(arguments: Terms.all)
    func isExplainedInOneLine(_ term: Term) {
        #expect(term.line.columns <= 76, "\(term.name.en): \(term.line.columns)")
        #expect(term.name.columns <= 40, "\(term.name.en)")
    }

    @Test func namesAreDistinct() {
        for language in Language.allCases {
            #expect(Set(Terms.all.map { $0.name(language) }).count == Terms.all.count)
        }
    }
}
