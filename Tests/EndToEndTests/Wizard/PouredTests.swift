import Foundation
import TerminalHarness
import TestSupport
import Testing

/// Where a paste is not marked, it comes as if somebody had typed it: none of it is a command, of ours or of a shell.
@Suite("Text that is poured in") struct PouredTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let place: Place
        let isJapanese: Bool
        let way: Poured.Way
        let text: String

        var testDescription: String { "\(place.name), \(isJapanese ? "ja" : "en"), \(way)" }
    }

    /// Every screen, in both languages, in every way; the texts take turns.
    static let cases = Place.all.enumerated().flatMap { place, at in
        [false, true].flatMap { isJapanese in
            Poured.Way.allCases.enumerated().map { number, way in
                let text = Poured.texts[(place + number * 3 + (isJapanese ? 4 : 0)) % Poured.texts.count]
                let whole = way == .inPieces ? String(repeating: text + "\n", count: 4) : String(text.prefix(400))
                return Case(place: at, isJapanese: isJapanese, way: way, text: whole)
            }
        }
    }

    @Test(arguments: cases) func nothingIsDoneByIt(given: Case) throws {
        let session = try given.place.open(term: "screen")
        if given.isJapanese { try session.press("F2") }
        let before = session.rows(0..<22)
        session.pour(given.text, given.way)
        try session.settle()
        #expect(session.isFullScreen, "the wizard goes on")
        #expect(session.row(23).contains(given.isJapanese ? "English" : "日本語"), "\(session.screen)")
        if given.place.takesText {
            // The text is in the line, was read as evidence, or as digits that are read aloud; no question was answered and
            // none was left.
            let titles =
                given.isJapanese
                ? ["コマンドの出力やログの読み取り", "読み上げコードの入力"] : ["Evidence: what the machine says", "Code read aloud"]
            let heading = session.row(0)
            #expect(heading == before[0] || titles.contains(where: heading.contains), "\(session.screen)")
        } else {
            #expect(session.rows(0..<22) == before, "\(session.screen)")
        }
        session.signal(SIGTERM)
        #expect(try session.waitForExit() == .exit(143))
    }

    /// On the screen that takes evidence TABs and ends of lines are text.
    @Test(arguments: Poured.Way.allCases) func evidenceIsRead(way: Poured.Way) throws {
        let session = try TerminalSession(wizard: [], term: "screen")
        try session.press("e")
        session.pour(Pastes.windowsSeven, way)
        try session.settle()
        #expect(session.screen.contains("Error code: 0x80072EE2"), "\(session.screen)")
        #expect(session.screen.contains("Agent"))
    }

    /// At most eight digits, arrows and Enters in one packet were typed ahead; with a letter, or one more, they were not.
    @Test(arguments: [("1213\r12", true), ("1213\r1q", false), ("1213\r1200", false)])
    func aFewKeysMayBeTypedAhead(keys: String, areKeys: Bool) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        let before = session.rows(0..<22)
        session.send(keys)
        try session.settle()
        #expect((session.rows(0..<22) == before) != areKeys, "\(session.screen)")
        guard areKeys else { return }
        #expect(session.row(2).contains("What is between this PC and the Internet"))
        #expect(session.screen.contains(" > [x] 2 No proxy at all"), "\(session.screen)")
    }

    // MARK: The shell behind it

    /// Counts what is left for whoever reads the terminal after the wizard.
    private static let counting = """
        "$0" "$@"; stty -icanon -echo min 0 time 10; printf 'left:%s.' "$(cat | wc -c)"
        """

    private static let long = String(repeating: Poured.texts[4] + "\n", count: 24)

    @Test(arguments: Poured.Way.allCases, ["q", "signal"]) func theShellGetsNothingOfIt(way: Poured.Way, end: String)
        throws
    {
        let text = way == .byCharacter ? String(Self.long.prefix(300)) : Self.long
        let session = try TerminalSession(["/bin/sh", "-c", Self.counting, try Products.wutriage], term: "screen")
        try session.wait("the wizard") { session.isFullScreen && session.screen.contains("1 New case") }
        try session.settle()
        if end == "q" { session.send("q") } else { kill(try session.child(), SIGTERM) }
        session.pour(text, way, after: 60)
        try session.wait(for: "left:")
        #expect(session.screen.contains("left:0."), "\(session.screen)")
    }

    /// A fault has no time to wait: what has come until then goes.
    @Test func afterAFaultTheShellGetsNothingThatHadCome() throws {
        let session = try TerminalSession(["/bin/sh", "-c", Self.counting, try Products.wutriage], term: "screen")
        try session.wait(for: "1 New case")
        try session.settle()
        let wizard = try session.child()
        kill(wizard, SIGSTOP)
        session.send(Self.long)
        kill(wizard, SIGSEGV)
        kill(wizard, SIGCONT)
        try session.wait(for: "left:")
        #expect(session.screen.contains("left:0."), "\(session.screen)")
    }

    /// With Ctrl-Z the shell comes back while the wizard still is.
    @Test func aShellThatTakesOverGetsNothingOfIt() throws {
        let folder = TemporaryFolder()
        let session = try TerminalSession(
            ["/bin/bash", "--norc", "-i"], term: "screen", environment: ["PS1": "prompt> "])
        try session.wait(for: "prompt>")
        session.send("\(try Products.wutriage) 80072EFD --os 11\r")
        try session.wait(for: "What fails")
        try session.settle()
        session.send(.controlZ)
        session.pour(String(repeating: "touch \(folder.path)/owned\n", count: 40), .inPieces, after: 60)
        try session.wait(for: "Stopped")
        session.send("echo all-is-$((40 + 2))\r")
        try session.wait(for: "all-is-42")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/owned"))
    }

    /// Nor does the end of a pasted line lead back from what was printed; Enter does.
    @Test func whatIsPrintedStaysUntilEnter() throws {
        let session = try TerminalSession(wizard: ["80072EFD"], term: "screen")
        try session.press("p")
        session.pour(Poured.texts[4] + "\n", .atOnce)
        try session.settle()
        #expect(!session.isFullScreen)
        _ = session.output(forMilliseconds: 160)
        try session.press("Enter")
        #expect(session.isFullScreen)
        #expect(session.row(2).contains("What fails"))
    }

    /// A signal goes before a paste that has no end.
    @Test func aSignalNeedsNoEndOfThePaste() throws {
        let session = try TerminalSession(wizard: ["80072EFD"], term: "screen")
        for _ in 0..<20 { session.send(String(repeating: "q", count: 200)) }
        session.signal(SIGTERM)
        for _ in 0..<5 { session.send(String(repeating: "q", count: 200)) }
        #expect(try session.waitForExit() == .exit(143))
        #expect(session.isRestored)
    }
}
