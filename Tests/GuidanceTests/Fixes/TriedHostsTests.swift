import Facts
import Testing

@testable import Checks
@testable import Guidance

@Suite struct TriedHostsTests {
    /// What the cards and the questions try out is what the proxy is asked to let through.
    @Test(arguments: OSGeneration.allCases)
    func whatIsTriedIsWhatIsAskedFor(_ generation: OSGeneration) throws {
        let rules = Endpoints.rules(for: [generation]).map(\.rule)
        let shown = Triage.guide.questions.flatMap { QuestionWords.of($0.id).shows }
            .filter { $0.generations.contains(generation) }.map(\.line)
        let dealt = FixCase.dealt.filter { $0.of.windows == generation.rawValue }.flatMap(\.cards)
            .flatMap(\.commands).map(\.line)
        for line in Set(shown + dealt) {
            for address in line.matches(of: /https?:\/\/([a-z0-9.-]+\.(?:microsoft|windowsupdate)\.com)/) {
                let host = try #require(HostRule(address.1))
                #expect(rules.contains { $0.covers(host) }, "\(line)")
            }
        }
    }
}
