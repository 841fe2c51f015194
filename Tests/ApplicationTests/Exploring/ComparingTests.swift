import Engine
import SettingOrder
import Testing

@testable import Application

/// What changed is marked, and what departs from an order that was kept is told.
@Suite struct ComparingTests {
    private func explorer(_ told: [String: String]) -> Explorer {
        Explorer(told.reduce(Known(ProxyInputs.space)) { $0.assuming($1.key, $1.value) })
    }

    private let scan = [
        "windows": "11", "traffic": "scan", "source": "microsoft", "user": "yes", "ie.auto-detect": "no",
        "ie.pac": "no", "ie.static": "yes", "winhttp": "static", "wpad": "no",
    ]

    private func lines(_ explorer: Explorer) -> [String] {
        explorer.now.entries(beside: explorer.reference).map { line in
            let sign =
                switch line.mark {
                case .same: " "
                case .new: "+"
                case .gone: "-"
                }
            guard case .step(let step) = line.entry else { return "\(sign) stages" }
            return "\(sign)\(line.number) \(step.attempt.rawValue)\(step.state == .tried ? "" : " passed over")"
        }
    }

    @Test func nothingIsMarkedBeforeTheFirstChange() {
        #expect(lines(explorer(scan)).allSatisfy { $0.hasPrefix(" ") })
    }

    @Test func aChangeIsMarkedWhereItIs() {
        var explorer = explorer(scan)
        explorer.tell("winhttp", "direct")
        #expect(
            lines(explorer) == [
                "-1 winhttp-static", "-2 machine passed over", "+1 winhttp-static passed over",
                "+2 machine passed over", "+3 wpad passed over", "+4 direct", " 5 user-auto-detect passed over",
                " 6 user-pac passed over", " 7 user-static",
            ])
        // A change that changes nothing of the order leaves nothing marked.
        explorer.tell("trigger", "manual")
        #expect(lines(explorer).allSatisfy { $0.hasPrefix(" ") })
    }

    @Test func whatWasKeptStaysTheMeasure() throws {
        var explorer = explorer(scan)
        explorer.keep()
        #expect(explorer.departure?.line == nil)
        #expect(explorer.departure?.place == Interface.Explore.sameOrder)
        explorer.tell("traffic", "download")
        explorer.tell("downloader", "bits")
        let departure = try #require(explorer.departure)
        #expect(departure.line == 1)
        #expect(departure.changed.map(\.en) == ["Traffic: scan > download", "Downloader: not told > BITS"])
        let said = departure.passages.flatMap { $0.lines(.en) }
        #expect(said.contains("They part at line 1."))
        #expect(said.contains { $0.hasPrefix("- Kept: WinHTTP proxy (netsh, proxycfg): tried, then > ") })
        #expect(said.contains { $0.hasPrefix("- Now: service account's own setting: assumed absent > ") })
        explorer.keep()
        #expect(explorer.kept == nil && explorer.departure == nil)
    }

    /// The device-wide setting is read by SYSTEM for a scan and by NetworkService for a download with nobody signed in:
    /// whoever asks stands in the line, so the line is another one.
    @Test(arguments: ["yes", "no"]) func anotherAccountIsAnotherLine(deviceWide: String) throws {
        var explorer = explorer(
            scan.merging(["user": "no", "downloader": "do", "winhttp": "direct", "per-machine": deviceWide]) { $1 })
        explorer.keep()
        explorer.tell("traffic", "download")
        let machine = explorer.now.entries(beside: explorer.kept).filter { line in
            if case .step(let step) = line.entry { step.attempt == .machine } else { false }
        }
        #expect(machine.map(\.mark) == [.gone, .new] || machine.map(\.mark) == [.new, .gone])
        #expect(Set(machine.map(\.reader?.account)) == [.system, .networkService])
        #expect(explorer.departure?.line == 1)
    }

    @Test func whatWasKeptMayGoOn() {
        var explorer = explorer(scan)
        explorer.tell("per-machine", "no")
        explorer.tell("user", "no")
        explorer.keep()
        #expect(Departure(from: explorer.now, to: explorer.now).place == Interface.Explore.sameOrder)
    }

    @Test func behindACommonBeginningTheyPart() {
        var explorer = explorer(scan)
        explorer.keep()
        explorer.tell("ie.static", "no")
        #expect(explorer.departure?.line == 5)
        #expect(lines(explorer).suffix(2) == ["-5 user-static", "+5 user-static passed over"])
    }
}
