import Engine
import Facts
import SettingOrder
import Testing

@testable import Application

/// What each value of an input leads to.
@Suite struct InputLessonsTests {
    private func lines(_ input: String, _ told: [String: String] = [:]) -> [String] {
        let known = told.reduce(ExplorerInputs.worked) { $0.forgetting($1.key).assuming($1.key, $1.value) }
        return InputLessons.of(input, in: Explorer(known).now).flatMap { $0.lines(.en) }
    }

    /// Each value leads to the order that the explorer shows once it is told.
    @Test(arguments: ExplorerInputs.space.variables.map(\.name)) func eachValueLeadsToItsOrder(input: String) {
        let values = ExplorerInputs.space[input]?.values ?? []
        let lines = lines(input)
        #expect(lines.contains(Interface.Looks.values.en))
        var explorer = Explorer()
        for value in values where explorer.tell(input, value) {
            let line = "- \(Interface.Inputs.value(value, of: input).en): \(explorer.now.inOneLine.en) ("
            #expect(lines.contains { $0.hasPrefix(line) }, "\(line)")
        }
    }

    /// advproxy came with Windows 10.
    @Test func aValueThatNoMachineHasIsLeftOut() {
        #expect(lines("winhttp").contains { $0.hasPrefix("- advproxy: ") })
        #expect(!lines("winhttp", ["windows": "vista-8.1"]).contains { $0.hasPrefix("- advproxy: ") })
    }

    /// While other conditions are open, how many rules a value leaves.
    @Test func severalRulesAreCounted() {
        let known = ExplorerInputs.worked.forgetting("source").forgetting("fallback")
        let lines = InputLessons.of("windows", in: Explorer(known).now).flatMap { $0.lines(.en) }
        #expect(lines.contains("- Vista to 8.1: direct, no proxy (SYSTEM) (inferred)"))
        #expect(lines.contains("- 11, Server 2022: 5 rules are possible."))
    }
}
