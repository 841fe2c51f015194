import Application
import TerminalHarness
import Testing

/// Whoever reads the README types what it says: every call and every key in it is tried.
@Suite("README") struct ReadmeTests {
    @Test func thereIsSomethingToRun() {
        #expect(Readme.blocks.count == 2 && Readme.calls.count > 10 && Readme.walks.count == 3)
        #expect(Readme.text.split(separator: "\n", omittingEmptySubsequences: false).count < 200)
    }

    @Test(arguments: Readme.blocks) func theScreenIsAsItIsShown(block: Readme.Shown) throws {
        let screen = try ExampleFolder().open(block.line, "en").screen
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map {
            String($0.reversed().drop { $0 == " " }.reversed())
        }
        #expect(Array(lines.reversed().drop { $0.isEmpty }.reversed()) == block.lines)
    }

    /// What is an example of the manual too is run there.
    @Test(arguments: Readme.calls.filter { call in !Subcommand.all.flatMap(\.examples).contains { $0.line == call } })
    func everyCallWorks(line: String) throws {
        let run = try ExampleFolder().run(line, "en")
        guard run.ending == .exit(64), run.errors.contains("needs a terminal") else {
            #expect(run.ending == .exit(0), "\(line): \(run.errors)")
            return #expect(!run.output.isEmpty || !run.errors.isEmpty)
        }
        let session = try ExampleFolder().open(line, "en")
        try session.press("q")
        #expect(try session.waitForExit() == .exit(0))
    }

    /// The calls end as the README says: with the printed case, and in it the cause that was found.
    @Test(arguments: [
        (0, "The proxy demands a login\nBecause: The proxy requires authentication."),
        (1, "Found: The WSUS server is missing from the bypass list"),
        (2, "Found: The proxy demands a login"),
    ])
    func everyCallIsWalkedThrough(number: Int, finding: String) throws {
        let session = try TerminalSession(wizard: [])
        try session.press(Readme.walks[number])
        #expect(!session.isFullScreen)
        #expect(session.printed.contains(finding), "\(Readme.walks[number]): \(session.printed)")
    }
}
