import TerminalHarness
import Testing

@Suite("wutriage explore") struct ExploreTests {
    @Test func itOpensWithWhatIsTold() throws {
        let session = try TerminalSession(wizard: ["explore", "--os", "11", "--traffic", "download", "--user", "no"])
        #expect(session.row(0) == " Explore the order of proxy settings")
        #expect(session.row(2).hasPrefix(" >   Windows         11, Server 2022  "))
        #expect(session.row(4).hasPrefix("     Traffic         download "))
        try session.press("Down Down Left")
        #expect(session.row(4).hasPrefix(" > * Traffic         scan "))
        try session.press("b")
        #expect(session.row(0).hasPrefix(" wutriage: "))
        try session.press("q")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
    }

    @Test(arguments: [
        (["--os", "beos"], "--os: "), (["--per-machine", "maybe"], "--per-machine: "),
        (["--account", "none", "--winhttp", "yes"], "--winhttp: "),
    ])
    func whatCannotBeUsedIsRefused(options: [String], complaint: String) throws {
        let session = try TerminalSession(wizard: ["explore"] + options)
        #expect(try session.waitForExit() == .exit(2))
        #expect(session.screen.hasPrefix("wutriage: \(complaint)"), "\(session.screen)")
    }

    @Test func withoutATerminalThereIsNone() throws {
        let run = try wutriage(["explore", "--os", "11"], environment: ["LANG": "C.UTF-8", "TERM": "xterm"])
        #expect(run.ending == .exit(64))
        #expect(run.output == "")
    }

    /// What `dialog` sends for one redraw of a menu of six lines at 80x24: 3.6 kB. Here it is the whole screen anew;
    /// a change of an input sends less.
    @Test(arguments: ["en", "ja"]) func aRedrawCostsNoMoreThanThatOfDialog(language: String) throws {
        let told = ["--os", "11", "--traffic", "scan", "--source", "microsoft", "--user", "yes", "--ie", "static"]
        let session = try TerminalSession(wizard: ["explore", "--lang", language] + told)
        for key in ["\u{C}", "c", "7", "6", "\u{C}"] {
            session.send(key)
            let sent = session.outputUntilQuiet().count
            #expect((1...3_600).contains(sent), "\(sent) bytes")
        }
    }
}
