import Engine
import Facts
import Guidance
import Testing

@testable import Application

/// Each of the twenty comes to its cure, or to a stated reason why not.
@Suite struct ProblemTests {
    @Test func allTwentyAreThere() {
        #expect(Set(Problem.all.map(\.number)) == Set(1...20))
        #expect(Set(Problem.all.map(\.name)).count == Problem.all.count)
    }

    @Test(arguments: Problem.all) func comesToItsCure(_ problem: Problem) throws {
        let file = try problem.walked()
        #expect(file.outcome == problem.outcome)
        let ids = file.cards.map(\.id)
        #expect(ids.filter(problem.cards.contains) == problem.cards, "\(ids)")
        #expect(ids.filter(problem.never.contains) == [])
        for words in problem.reads {
            let read = file.sentences + file.cards.flatMap(\.commands).map(\.line)
            #expect(read.contains { $0.contains(words) }, "nobody reads: \(words)")
        }
        #expect(Set(file.walk.path.map(\.question)).isSuperset(of: problem.answers.keys), "told in vain")
    }

    /// No outcome on the way does harm, up to the last resort.
    @Test(arguments: Problem.all) func noneEndsInHarm(_ problem: Problem) throws {
        var file = try CaseFile(answers: problem.answers)
        while let outcome = file.outcome, outcome != .nothingLeft {
            #expect(Harm.done(by: file) == [])
            file.change { $0.tried(outcome.rawValue, .same, symptom: Triage.guide.symptom) }
        }
        #expect(Harm.done(by: file) == [])
    }

    /// Problem 13: a line for each shell, quoted as a whole, and spelt right.
    @Test func linesAreSpeltAndQuoted() throws {
        let problem = try #require(Problem.all.first { $0.number == 13 })
        let card = try #require(try problem.walked().cards.first { $0.id == "set-winhttp-scan" })
        let set =
            #"netsh winhttp set proxy proxy-server="proxy.example.com:8080" bypass-list="<local>;*.corp.example""#
        #expect(Shell.allCases.map { card.lines(for: $0).last } == [set, set])
    }
}
