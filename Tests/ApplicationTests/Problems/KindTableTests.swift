import Testing

@testable import Application

/// The table by itself, and what is believed of its problems.
@Suite struct KindTableTests {
    @Test func everyKindIsThere() {
        #expect(Set(KindProblem.all.map(\.kind)) == Set(KindProblem.Kind.allCases))
        #expect(KindProblem.all.count >= 50)
        #expect(Set(KindProblem.all.map(\.name)).count == KindProblem.all.count)
    }

    @Test(arguments: KindProblem.all) func theRightCauseStandsFirst(_ problem: KindProblem) throws {
        let file = try CaseFile(told: problem.answers, evidence: problem.evidence)
        let causes = file.causes.map(\.rawValue)
        #expect(causes.first == problem.first, "\(causes.prefix(4))")
        #expect(Set(causes.prefix(3)).isSuperset(of: problem.among), "\(causes.prefix(4))")
        if let family = problem.family, problem.first == "not-proxy" {
            #expect(file.facts.family?.rawValue == family)
        }
    }
}
