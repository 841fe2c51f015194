import Testing

@testable import Guidance

/// The cards that are named as touching the proxy are those whose commands do, on every sample case.
@Suite struct ProxyTouchTests {
    private static let resetting = ["winhttp reset", "proxycfg -d", "NO_PROXY"]
    /// Ways that are no command: what to click, or a policy.
    private static let byHand: Set = ["set-device-proxy", "set-user-proxy"]

    private func cards(where holds: (Fix) -> Bool) -> Set<String> {
        Set(FixCase.distinct.map(\.card).filter(holds).map(\.id))
    }

    @Test func theCardsThatGiveAProxy() {
        let found = cards(where: \.setsProxy).filter { !$0.hasPrefix("extend-bypass") }
        #expect(cards(where: \.givesProxy) == found.union(Self.byHand))
    }

    @Test func theCardsThatTakeItAway() {
        let found = cards { card in
            card.commands.contains { command in Self.resetting.contains { command.line.contains($0) } }
        }
        #expect(cards(where: \.resetsProxy) == found)
    }
}
