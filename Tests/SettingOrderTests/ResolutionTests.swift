import Engine
import Testing

@testable import SettingOrder

@Suite struct ResolutionTests {
    private func resolve(_ given: String) -> Resolution {
        Resolution(OrderCase.known(given))
    }

    /// The examples of the product's own description.
    @Test(arguments: [
        (
            "windows=11 traffic=scan source=microsoft ie.auto-detect=no ie.pac=no ie.static=yes winhttp=direct wpad=no",
            "scan-now", [Attempt.direct, .userStatic]
        ),
        (
            "windows=11 traffic=download source=microsoft user=yes downloader=do ie.auto-detect=no ie.pac=no "
                + "ie.static=no winhttp=static wpad=no",
            "do-user", [.direct]
        ),
        (
            "windows=vista-8.1 trigger=automatic traffic=scan source=wsus-http winhttp=direct wpad=no",
            "vista-auto", [.direct]
        ),
        (
            "windows=11 traffic=scan source=wsus-http fallback=off winhttp=static ie.static=yes",
            "wsus-http", [.winhttpStatic, .fail]
        ),
        (
            "windows=xp trigger=manual traffic=scan source=microsoft user=yes winhttp=static wpad=yes "
                + "ie.auto-detect=yes ie.pac=no ie.static=no",
            "xp-site", [.userAutoDetect, .winhttpStatic]
        ),
        (
            "windows=10-d traffic=download source=wsus-https user=no downloader=do winhttp=direct per-machine=yes",
            "do-nobody", [.machine]
        ),
        ("windows=11 traffic=download downloader=bits winhttp=static", "bits", [.direct]),
    ])
    func oneRowOneOrder(given: String, id: String, order: [Attempt]) throws {
        let resolution = resolve(given)
        try #require(resolution.possible.map(\.id) == [id])
        #expect(resolution.possible[0].steps.order == order)
        #expect(resolution.nextBestQuestion == nil)
    }

    @Test func openSettingsStayInTheOneRow() {
        let resolution = resolve("windows=11 traffic=scan source=microsoft user=yes ie.pac=no ie.static=yes")
        #expect(
            resolution.possible.map { OrderCase.line($0.steps) } == [
                "winhttp-advanced?winhttp winhttp-static?winhttp (machine) wpad?winhttp,wpad direct?winhttp,wpad "
                    + "user-auto-detect?ie.auto-detect,wpad (user-pac) user-static"
            ])
        #expect(resolution.possible.map(\.open) == [["winhttp", "wpad", "ie.auto-detect"]])
    }

    @Test func aRowSettlesWhetherSomebodyIsSignedIn() {
        let resolution = resolve("windows=11 traffic=download downloader=do ie.static=yes ie.auto-detect=no ie.pac=no")
        #expect(resolution.possible.map(\.id) == ["do-user", "do-nobody"])
        #expect(OrderCase.line(resolution.possible[0].steps) == "(machine) (user-auto-detect) (user-pac) user-static")
        #expect(resolution.possible[1].open == ["winhttp"])
    }

    @Test(arguments: [
        ("", ["per-machine": "no", "account": "none"]),
        ("per-machine=no", ["account": "none"]),
        ("per-machine=yes account=set", [:]),
    ])
    func whatIsNotGivenIsAssumedAndSaid(given: String, assumed: [String: String]) {
        #expect(resolve(given).assumed == assumed)
    }

    @Test func assumedSettingsLeaveNothingOpen() {
        let open = resolve("").possible.flatMap { $0.open + $0.readings.flatMap(\.open) }
        #expect(Set(open) == ["user", "ie.auto-detect", "ie.pac", "ie.static", "winhttp", "wpad"])
    }

    /// The second reading of a download before Windows 10 is the order of the scan that goes with it.
    @Test(arguments: [
        ("windows=xp traffic=download trigger=automatic", [[Stage.system]]),
        ("windows=xp traffic=download trigger=manual source=microsoft", [[.user, .system]]),
        ("windows=xp traffic=download trigger=manual source=wsus-http,wsus-https", [[.system]]),
        ("windows=xp traffic=download", [[.system], [.user, .system]]),
        ("windows=vista-8.1 traffic=download trigger=automatic", [[.system]]),
        ("windows=vista-8.1 traffic=download trigger=manual", [[.user, .system]]),
        ("windows=vista-8.1 traffic=download", [[.system], [.user, .system]]),
        ("windows=10-c traffic=scan source=microsoft", [[.user, .system]]),
        ("windows=11 traffic=scan source=microsoft", [[.system, .fail]]),
        ("windows=11 traffic=scan source=wsus-http fallback=on", []),
    ])
    func otherReadings(given: String, plans: [[Stage]]) throws {
        let resolution = resolve(given)
        try #require(resolution.possible.count == 1)
        #expect(resolution.possible[0].readings.map(\.plan) == plans)
    }

    /// While it is open which Windows it is, each row takes the scans of its own.
    @Test func theScanIsThatOfTheRowsWindows() {
        let resolution = resolve("trigger=automatic traffic=download source=microsoft downloader=bits")
        #expect(resolution.possible.map(\.id) == ["xp-download", "vista-download", "bits"])
        #expect(resolution.possible.map { $0.readings.map(\.plan) } == [[[.system]], [[.system]], []])
    }

    @Test func aReadingIsExpandedLikeItsRow() throws {
        let resolution = resolve(
            "windows=11 traffic=scan source=microsoft user=yes winhttp=direct wpad=no "
                + "ie.auto-detect=no ie.pac=no ie.static=yes")
        let reading = try #require(resolution.possible.first?.readings.first)
        #expect(reading.steps.order == [.direct, .fail])
        #expect(reading.grade == .singleSource)
        #expect(reading.sources == [.troubleshooting])
        #expect(
            resolution.possible[0].box
                == Box(["windows": ["10-d", "11"], "traffic": ["scan"], "source": ["microsoft"]]))
    }

    /// A guide's space holds more.
    @Test func aLargerSpaceGivesTheSame() {
        let larger = Space([Variable("code", ["a", "b"])] + ProxyInputs.space.variables.reversed())
        let given = "windows=10-d,11 traffic=scan winhttp=static,advanced user=no"
        let (inLarger, expected) = (Resolution(OrderCase.known(given, in: larger)), resolve(given))
        #expect(inLarger.possible.map(\.id) == expected.possible.map(\.id))
        #expect(inLarger.possible.map(\.steps) == expected.possible.map(\.steps))
        #expect(inLarger.possible.map(\.readings) == expected.possible.map(\.readings))
        #expect(inLarger.assumed == expected.assumed)
        #expect(inLarger.nextBestQuestion == expected.nextBestQuestion)
    }
}
