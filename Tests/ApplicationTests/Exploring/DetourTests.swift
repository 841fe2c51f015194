import Engine
import Facts
import SettingOrder
import Testing

@testable import Application

/// The script's address and the bypass list, which the table does not know.
@Suite struct DetourTests {
    private func state(_ told: [String: String]) -> Explorer.State {
        let known = told.reduce(ExplorerInputs.worked) { known, input in
            known.forgetting(input.key).assuming(input.key, input.value)
        }
        return Explorer(known).now
    }

    private static let throughProxy = ["source": "wsus-http", "winhttp": "static"]

    /// `<local>` is for names without a dot, a pattern for the names that end so.
    @Test(arguments: [
        ("wsus.example.com", "(none)", false), ("wsus.example.com", "<local>", false),
        ("wsus.example.com", "*.example.com", true), ("wsus", "(none)", false), ("wsus", "<local>", true),
        ("wsus", "*.example.com", false),
    ])
    func theListDecidesByTheHost(host: String, list: String, goesAround: Bool) throws {
        let state = state(Self.throughProxy.merging(["wsus-host": host, "bypass": list]) { $1 })
        let step = try #require(state.rule?.steps.first)
        #expect(step.attempt == .winhttpStatic)
        #expect(state.detour(at: step)?.decision.goesAround == goesAround)
        #expect(state.seenByCaller?.failures.contains(.login) == !goesAround)
        #expect(state.entries(beside: nil)[0].below.first == state.detour(at: step).map { Interface.Explore.way($0) })
    }

    /// The order stays, and what-if must not say that nothing else changed.
    @Test(arguments: [("*.example.com", Interface.Explore.otherWay), ("<local>", Interface.Explore.sameOrder)])
    func anExceptionThatLeadsPastIsTold(list: String, place: Text) {
        let told = Self.throughProxy.merging(["wsus-host": "wsus.example.com", "bypass": "(none)"]) { $1 }
        let (kept, now) = (state(told), state(told.merging(["bypass": list]) { $1 }))
        #expect(Departure(from: kept, to: now).place == place)
    }

    /// Where no list stands beside what is tried, or Microsoft is asked, host and list are idle.
    @Test(arguments: [
        (["source": "wsus-http", "winhttp": "static"], false), (["source": "microsoft", "winhttp": "static"], true),
        (["source": "wsus-http", "winhttp": "direct"], true), (["source": "wsus-http", "traffic": "download"], true),
        (["source": "wsus-http", "winhttp": "direct", "fallback": "on"], false),
        (["source": "wsus-http", "winhttp": "direct", "wpad": "yes"], true),
    ])
    func itIsIdleWhereThereIsNoList(told: [String: String], isIdle: Bool) {
        let state = state(told)
        for input in ["wsus-host", "bypass"] { #expect(state.idle.contains(input) == isIdle) }
    }

    @Test func aScriptAtAFileIsSaidToBeUnreadable() throws {
        let file = state(["ie.pac": "file"])
        #expect(file.ofTheTable.value(of: "ie.pac") == "no")
        let entry = try #require(file.entries(beside: nil).first { $0.entry.attempt == .userPAC })
        #expect(entry.arrow == Interface.Explore.atFile)
        #expect(entry.below.isEmpty)
        let none = state(["ie.pac": "no"])
        #expect(none.resolution.possible.map(\.steps) == file.resolution.possible.map(\.steps))
        // With nobody signed in no script is looked for, wherever it is.
        let nobody = state(["ie.pac": "file", "user": "no"])
        #expect(nobody.entries(beside: nil).allSatisfy { $0.arrow != Interface.Explore.atFile })
    }
}

extension OrderEntry {
    /// Nil of an order of stages.
    fileprivate var attempt: Attempt? { if case .step(let step) = self { step.attempt } else { nil } }
}
