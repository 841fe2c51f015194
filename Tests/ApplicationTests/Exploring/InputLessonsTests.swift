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

    /// Two values after which the explorer shows another order, or another way past the proxy, have other lines.
    @Test(
        arguments: ExplorerInputs.space.variables.map(\.name),
        [
            [:], ["source": "wsus-http", "winhttp": "static"], ["source": "wsus-https", "fallback": "on"],
            ["source": "wsus-http", "winhttp": "static", "wsus-host": "wsus"],
        ] as [[String: String]])
    func whatTheExplorerTellsApartItTellsApart(input: String, told: [String: String]) throws {
        let known = told.reduce(ExplorerInputs.worked) { $0.forgetting($1.key).assuming($1.key, $1.value) }
        let page = lines(input, told)
        var shown: [(state: Explorer.State, line: String)] = []
        for value in ExplorerInputs.space[input]?.values ?? [] {
            var explorer = Explorer(known)
            guard explorer.tell(input, value) else { continue }
            let lead = "- \(Interface.Inputs.value(value, of: input).en): "
            let line = try #require(page.last { $0.hasPrefix(lead) })
            shown.append((explorer.now, String(line.dropFirst(lead.count))))
        }
        for one in shown {
            for other in shown where one.state.waysPast != other.state.waysPast {
                #expect(one.line != other.line)
            }
        }
    }

    @Test func theListSaysWhichWayAndWhy() {
        let page = lines("bypass", ["source": "wsus-http", "winhttp": "static"])
        #expect(page.contains { $0.hasPrefix("- empty: WinHTTP proxy (SYSTEM): by proxy > ") })
        #expect(page.contains { $0.hasPrefix("- *.example.com: WinHTTP proxy (SYSTEM): straight to WSUS > ") })
        #expect(page.contains(Interface.Looks.ways.en))
        // Where no list is read, it says so, and gives no reason.
        #expect(lines("bypass").contains(Interface.Explore.idleWay.en))
        #expect(!lines("bypass").contains(Interface.Looks.ways.en))
    }

    /// advproxy came with Windows 10.
    @Test func aValueThatNoMachineHasIsLeftOut() {
        #expect(lines("winhttp").contains { $0.hasPrefix("- advproxy: ") })
        #expect(!lines("winhttp", ["windows": "vista-8.1"]).contains { $0.hasPrefix("- advproxy: ") })
    }

    /// While other conditions are open, which ones decide.
    @Test func whatDecidesIsNamed() {
        let known = ExplorerInputs.worked.forgetting("source").forgetting("fallback")
        let lines = InputLessons.of("windows", in: Explorer(known).now).flatMap { $0.lines(.en) }
        #expect(lines.contains("- Vista to 8.1: direct, no proxy (SYSTEM) (inferred)"))
        #expect(lines.contains("- 11, Server 2022: depends on Updates from, WSUS policy"))
    }

    /// Two rules with one order: the trainee is told that the order is the same, and no number of rules.
    @Test func oneOrderOfSeveralRulesIsSaidToBeOne() {
        let known = ExplorerInputs.worked.forgetting("windows").assuming("windows", "10-a").forgetting("trigger")
        let state = Explorer(known).now
        #expect(state.resolution.possible.count == 2)
        #expect(
            state.severalOrders.en == "The order is the same for each value of: Update run. Tell it to see the steps.")
        let lines = InputLessons.of("windows", in: state).flatMap { $0.lines(.en) }
        #expect(
            lines.contains(
                "- 10, to 2020-08: signed-in user (Settings, IE) > system (WinHTTP, WPAD); the same for each Update run "
                    + "(inferred)"))
    }
}
