import Engine
import Testing

@testable import SettingOrder

/// The expansion over all settings, against the lines written by hand.
@Suite struct ExpansionTests {
    let plain: PlainExpansion

    init() throws {
        plain = try PlainExpansion()
    }

    @Test func plansAreThoseOfTheTable() {
        let rows = ProxyOrder.table.rows.map(\.output)
        let others = rows.flatMap(\.otherReadings).compactMap { reading -> [Stage]? in
            if case .stages(let plan) = reading.plan { plan } else { nil }
        }
        #expect(Set(rows.map(\.plan) + others) == Set(PlainExpansion.plans))
    }

    @Test func settingsAreThoseOfTheSpace() {
        let names = ["user"] + ProxyInputs.settings.map(\.name)
        #expect(PlainExpansion.settings.map(\.name) == names)
        #expect(
            PlainExpansion.settings.map { Set($0.values) } == names.map { Set(ProxyInputs.space[$0]?.values ?? []) })
        #expect(PlainExpansion.machines.count == 384)
    }

    @Test(arguments: PlainExpansion.plans, [Expansion.Side.beforeTen, .sinceTen])
    func everyMachineTriesWhatItsLinesSay(plan: [Stage], side: Expansion.Side) throws {
        for machine in PlainExpansion.machines {
            let steps = Expansion.steps(plan, OrderCase.known(machine), on: side)
            let expected = try plain.order(plan, machine, on: side)
            try #require(steps.order == expected && steps.open.isEmpty, "\(machine): \(OrderCase.line(steps))")
        }
    }

    /// Whole lists, with what is passed over: everything Windows looks at has its line, and nothing else.
    @Test(arguments: [
        ("S", "winhttp=static wpad=yes", "winhttp-static"),
        ("S", "winhttp=direct wpad=yes", "(winhttp-static) wpad"),
        ("S", "winhttp=direct wpad=no", "(winhttp-static) (wpad) direct"),
    ])
    func wholeListsBeforeTen(plan: String, given: String, expected: String) {
        #expect(
            OrderCase.line(Expansion.steps(OrderCase.plan(plan), OrderCase.known(given), on: .beforeTen)) == expected)
    }

    @Test(arguments: [
        ("S", "winhttp=advanced", "winhttp-advanced"),
        ("S", "winhttp=static per-machine=yes", "winhttp-static"),
        ("S", "winhttp=direct per-machine=yes", "(winhttp-static) machine"),
        ("S", "winhttp=direct per-machine=no wpad=no", "(winhttp-static) (machine) (wpad) direct"),
        (
            "S U", "winhttp=direct per-machine=no wpad=no user=yes ie.auto-detect=no ie.pac=no ie.static=yes",
            "(winhttp-static) (machine) (wpad) direct (user-auto-detect) (user-pac) user-static"
        ),
        ("S U", "winhttp=static per-machine=yes", "winhttp-static machine"),
        ("U S", "winhttp=static per-machine=yes", "machine winhttp-static"),
        ("U S", "winhttp=direct per-machine=yes", "machine (winhttp-static)"),
        (
            "U S", "winhttp=static per-machine=no user=no",
            "(machine) (user-auto-detect) (user-pac) (user-static) winhttp-static"
        ),
        (
            "U", "per-machine=no user=yes ie.auto-detect=yes wpad=no ie.pac=no ie.static=no",
            "(machine) (user-auto-detect) (user-pac) (user-static) direct"
        ),
        ("W M", "winhttp=static per-machine=yes", "winhttp-static"),
        ("W M", "winhttp=direct per-machine=no", "(winhttp-static) (machine) direct"),
        ("A", "account=none", "(account) direct"),
        ("A", "account=set", "account"),
        ("S F", "winhttp=static", "winhttp-static fail"),
    ])
    func wholeListsSinceTen(plan: String, given: String, expected: String) {
        #expect(
            OrderCase.line(Expansion.steps(OrderCase.plan(plan), OrderCase.known(given), on: .sinceTen)) == expected)
    }

    @Test(arguments: [
        ("user=yes ie.auto-detect=yes wpad=no", "on, finds nothing"),
        ("user=yes ie.auto-detect=no wpad=no", nil),
        ("user=yes wpad=no", "finds nothing, even if on"),
        ("user=yes ie.auto-detect=no wpad=yes", nil),
        ("user=no ie.auto-detect=yes wpad=no", "nobody is signed in"),
        ("user=no ie.auto-detect=no wpad=yes", "nobody is signed in"),
    ])
    func automaticDetectionSaysWhyItIsPassedOver(given: String, remark: String?) throws {
        let steps = Expansion.steps([.user], OrderCase.known(given + " per-machine=no"), on: .sinceTen)
        let step = try #require(steps.first { $0.attempt == .userAutoDetect })
        #expect(step.state.isPassedOver)
        #expect(step.remark?.en == remark)
    }

    @Test(arguments: [Expansion.Side.beforeTen, .sinceTen])
    func onlyASettingIsNotSet(side: Expansion.Side) {
        let steps = Expansion.steps([.system], OrderCase.known("winhttp=direct per-machine=no wpad=no"), on: side)
        #expect(steps.filter { $0.remark != nil }.map(\.attempt) == [.wpad])
        #expect(steps.compactMap(\.remark?.en) == ["no answer"])
    }
}
