import Engine
import Testing

@testable import SettingOrder

/// Which inputs are still worth asking for.
@Suite struct OrderQuestionsTests {
    private static let ten: Set = ["traffic", "source", "user", "fallback", "downloader"]

    /// The inputs that separate rows, by the boxes alone.
    @Test(
        arguments: [
            ("xp", ["traffic", "trigger", "source"]),
            ("vista-8.1", ["traffic", "trigger"]),
            ("10-a", ["traffic", "source", "trigger", "user", "downloader"]),
            ("10-b", ten), ("10-c", ten), ("10-d", ten), ("11", ten),
        ] as [(String, Set<String>)])
    func inputsThatSeparateRows(windows: String, expected: Set<String>) {
        let known = OrderCase.known("windows=\(windows)")
        let separating = ProxyInputs.selecting.map(\.name).filter { ProxyOrder.table.separates($0, known) }
        #expect(Set(separating) == expected)
        #expect(expected.allSatisfy { ProxyOrder.matters($0, known) })
    }

    /// Everything that matters on what is known, settings too.
    @Test(
        arguments: [
            ("windows=vista-8.1 trigger=automatic traffic=scan", ["winhttp", "wpad"]),
            ("windows=vista-8.1 trigger=automatic traffic=scan winhttp=static", []),
            ("windows=vista-8.1 trigger=automatic traffic=scan winhttp=direct", ["wpad"]),
            (
                "windows=vista-8.1 trigger=manual traffic=scan",
                ["user", "ie", "ie.auto-detect", "ie.pac", "ie.static", "winhttp", "wpad", "per-machine"]
            ),
            (
                "windows=vista-8.1 trigger=manual traffic=scan user=yes winhttp=static per-machine=no ie.auto-detect=no",
                ["ie", "ie.pac", "ie.static"]
            ),
            (
                "windows=11 traffic=scan source=microsoft user=no winhttp=direct per-machine=no wpad=no", []
            ),
            ("windows=11 traffic=scan source=wsus-http fallback=off", ["winhttp", "wpad", "per-machine"]),
            (
                "windows=11 traffic=download downloader=do user=yes",
                ["ie", "ie.auto-detect", "ie.pac", "ie.static", "wpad", "per-machine", "winhttp"]
            ),
            // By another page the system's proxy is tried after the user's.
            (
                "windows=11 traffic=download downloader=do user=yes per-machine=no ie.auto-detect=no",
                ["ie", "ie.pac", "ie.static", "winhttp", "wpad"]
            ),
            ("windows=11 traffic=download downloader=do user=no", ["winhttp", "per-machine"]),
            ("windows=11 traffic=download downloader=bits", ["account"]),
            ("windows=11 traffic=download downloader=bits account=set", []),
            ("windows=vista-8.1 trigger=automatic traffic=download", ["account", "winhttp", "wpad"]),
            (
                "windows=10-b,10-c,10-d traffic=scan source=microsoft user=no winhttp=static",
                ["windows", "per-machine"]
            ),
        ] as [(String, Set<String>)])
    func everythingThatMatters(given: String, expected: Set<String>) {
        let names = ProxyInputs.space.variables.map(\.name) + ["ie", "code", ""]
        #expect(Set(names.filter { ProxyOrder.matters($0, OrderCase.known(given)) }) == expected)
    }

    @Test(
        arguments: [
            // Nothing known: which Windows it is leaves 11 rows at worst (10-d, 11), what the traffic is 16 (scan).
            ("", "windows"),
            ("windows=vista-8.1", "traffic"),
            ("windows=vista-8.1 traffic=scan", "trigger"),
            ("windows=vista-8.1 traffic=download", nil),
            ("windows=xp traffic=scan trigger=manual", "source"),
            ("windows=11 traffic=scan source=wsus-http,wsus-https", "source"),
            ("windows=11 traffic=scan source=wsus-https", "fallback"),
            // Either answer to `user` leaves two of three rows, as `do` does: the first input in order wins.
            ("windows=11 traffic=download", "user"),
            ("windows=11 traffic=download user=yes", "downloader"),
            ("windows=10-b,10-c,10-d traffic=scan source=microsoft", "windows"),
            ("windows=11 traffic=scan source=microsoft", nil),
        ] as [(String, String?)])
    func nextBestQuestion(given: String, expected: String?) {
        #expect(Resolution(OrderCase.known(given)).nextBestQuestion == expected)
    }
}
