import Engine
import Facts
import Guidance
import SettingOrder
import TestSupport
import Testing

@testable import Application

/// The order that the explorer shows is the one that `resolve` gives, and what it dims makes no difference to it.
@Suite struct ExplorerTests {
    /// Every combination of the selecting inputs, one after the other as a person goes through them; one setting is
    /// told, told otherwise or taken back by lot at each.
    @Test func everyCombinationShowsTheOrderOfResolve() throws {
        var numbers = SeededNumbers(6)
        var explorer = Explorer.untold
        var told: [String: String] = [:]
        for number in 0..<1_008 {
            var rest = number
            var changed: [String: String?] = [:]
            for input in ProxyInputs.selecting {
                changed[input.name] = input.values[rest % input.values.count]
                rest /= input.values.count
            }
            let setting = try #require(ProxyInputs.settings.randomElement(using: &numbers))
            changed[setting.name] = ([nil] + setting.values.map(Optional.some)).randomElement(using: &numbers)
            // No Windows before 10 has it, and the explorer takes no such thing.
            if changed["winhttp"] == "advanced" || told["winhttp"] == "advanced" { changed["winhttp"] = "static" }
            for (name, value) in changed where told[name] != value {
                told[name] = value
                explorer.tell(name, value)
            }
            let known = told.reduce(Known(ProxyInputs.space)) { $0.assuming($1.key, $1.value) }
            let resolution = Resolution(known)
            #expect(explorer.now.resolution.possible.map(\.id) == resolution.possible.map(\.id))
            #expect(explorer.now.resolution.assumed == resolution.assumed)
            let possible = try #require(resolution.possible.first)
            #expect(explorer.now.entries == possible.steps.map(OrderEntry.step))
            #expect(explorer.now.rule?.readings == possible.readings)
        }
    }

    /// An input is dimmed exactly where all of its values come to the same rules and steps. That a detection
    /// which finds nothing is on or off, is no step.
    @Test(arguments: 0..<8) func whatIsDimmedMakesNoDifference(seed: UInt64) {
        var numbers = SeededNumbers(seed)
        let told = Bool.random(using: &numbers) ? 4 : 2
        var known = Known(ProxyInputs.space)
        for input in ProxyInputs.space.variables where Int.random(in: 0..<4, using: &numbers) < told {
            known.narrow(input.name, to: [input.values.randomElement(using: &numbers) ?? ""])
        }
        var explorer = Explorer(known)
        for input in ProxyInputs.space.variables {
            let orders = input.values.map { value in
                explorer.tell(input.name, value)
                return explorer.now.resolution.possible.map(Shown.init)
            }
            explorer.tell(input.name, known.value(of: input.name))
            let isIdle = orders.allSatisfy { $0 == orders[0] }
            #expect(explorer.now.idle.contains(input.name) == isIdle, "\(input.name) of \(known.told)")
        }
    }

    /// A rule with its order, without the remarks on what is passed over.
    private struct Shown: Equatable {
        let id: String
        let orders: [[OrderStep]]

        struct OrderStep: Equatable {
            let attempt: Attempt
            let state: Step.State
        }

        init(_ possible: Resolution.Possible) {
            id = possible.id
            orders = [possible.steps.map { OrderStep(attempt: $0.attempt, state: $0.state) }]
        }
    }

    @Test(arguments: [
        (["windows": "11"], "trigger", "Makes no difference now: Windows is \"11, Server 2022\""),
        (["windows": "11", "traffic": "scan"], "downloader", "Makes no difference now: Traffic is \"scan\""),
        (
            ["windows": "xp", "traffic": "scan", "trigger": "automatic", "winhttp": "static"], "wpad",
            "Makes no difference now: WinHTTP is \"proxy server\""
        ),
        (["windows": "xp", "source": "microsoft"], "user", "Left, Right or a digit; 0: not told"),
        (
            ["windows": "11", "traffic": "download", "user": "yes", "downloader": "do"], "winhttp",
            "Counts in the other reading only (F3)"
        ),
        (
            ["windows": "xp", "source": "microsoft"], "fallback", "Makes no difference with the conditions told"
        ),
    ])
    func anIdleInputSaysWhy(told: [String: String], input: String, hint: String) {
        let known = told.reduce(Known(ProxyInputs.space)) { $0.assuming($1.key, $1.value) }
        #expect(InputText.hint(on: input, in: Explorer(known).now).en == hint)
    }

    @Test func turningGoesRoundAllValuesAndNotTold() {
        var explorer = Explorer.untold
        var seen: [String?] = []
        for _ in 0..<4 {
            seen.append(explorer.now.known.value(of: "traffic"))
            explorer.turn("traffic", by: 1)
        }
        #expect(seen == [nil, "scan", "download", "report"])
        #expect(explorer.now.known.value(of: "traffic") == nil)
        explorer.turn("traffic", by: -1)
        #expect(explorer.now.known.value(of: "traffic") == "report")
    }

    @Test func ofACaseItTakesTheInputs() {
        var known = Known(Triage.guide.space)
        known.narrow("windows", to: ["10-a", "10-b"])
        known.narrow("class", to: ["connect"])
        let explorer = Explorer(known)
        #expect(explorer.now.known.space == ExplorerInputs.space)
        #expect(explorer.now.known.values(of: "windows") == ["10-a", "10-b"])
        #expect(InputText.value(of: "windows", in: explorer.now).en == "2 of 7 left")
        #expect(InputText.value(of: "account", in: explorer.now).en == "none, assumed")
    }
}

extension Known {
    /// What is told, for a failure's sake.
    fileprivate var told: [String] {
        space.variables.compactMap { input in value(of: input.name).map { "\(input.name)=\($0)" } }
    }
}

extension Explorer {
    /// Of a machine of which nothing is told: the explorer itself begins on the worked machine.
    static var untold: Explorer {
        var explorer = Explorer()
        for input in ExplorerInputs.space.variables { explorer.tell(input.name, nil) }
        return explorer
    }
}
