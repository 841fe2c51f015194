import Foundation
import TerminalHarness
import Testing

/// The terminal that the other tests look at must itself be right.
@Suite struct HarnessTests {
    private func shell(_ script: String, columns: Int = 80, rows: Int = 24) throws -> TerminalSession {
        try TerminalSession(["/bin/sh", "-c", script], columns: columns, rows: rows)
    }

    @Test func whatIsTypedReachesTheProgram() throws {
        let session = try TerminalSession(["/bin/cat"])
        session.send("pröxy\r")
        try session.wait("the line twice: echoed, and written by cat") { session.screen.hasPrefix("pröxy\npröxy\n") }
        session.send("\u{04}")
        #expect(try session.waitForExit() == .exit(0))
    }

    @Test func wideCharactersTakeTwoColumns() throws {
        let session = try shell("printf 'プロキシ|ﾌﾟ|'")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.row(0) == "プロキシ|ﾌﾟ|")
        #expect(session.appearance(row: 0, column: 0).width == 2)
        #expect(session.appearance(row: 0, column: 8).text == "|")
        #expect(session.appearance(row: 0, column: 11).text == "|")
    }

    @Test func attributesAndColoursAreTold() throws {
        let session = try shell(#"printf '\033[1mB\033[0;4mU\033[0;7mR\033[0;32mG\033[0mP'"#)
        _ = try session.waitForExit()
        let cells = (0..<5).map { session.appearance(row: 0, column: $0) }
        #expect(cells.map(\.text) == ["B", "U", "R", "G", "P"])
        #expect(cells.map(\.isBold) == [true, false, false, false, false])
        #expect(cells.map(\.isUnderlined) == [false, true, false, false, false])
        #expect(cells.map(\.isReversed) == [false, false, true, false, false])
        #expect(cells.map(\.colour) == [nil, nil, nil, 2, nil])
    }

    @Test func theFullScreenIsTakenAndLeft() throws {
        let session = try shell(
            #"printf 'before'; printf '\033[?1049h\033[?25l\033[Hfull'; read go; printf '\033[?25h\033[?1049l'"#)
        try session.wait(for: "full")
        #expect(session.isFullScreen)
        #expect(session.cursor == nil)
        #expect(!session.isRestored)
        #expect(!session.screen.contains("before"))
        session.send(.enter)
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
        #expect(session.screen.contains("before"))
    }

    @Test func rawModeIsNotRestored() throws {
        let session = try shell("stty raw -echo; echo raw; read go; stty sane")
        try session.wait(for: "raw")
        #expect(!session.isRestored)
        session.send("\n")
        _ = try session.waitForExit()
        #expect(session.isRestored)
    }

    @Test func theCursorIsWhereTheProgramPutIt() throws {
        let session = try shell(#"printf '\033[5;11H'"#)
        _ = try session.waitForExit()
        #expect(session.cursor.map { [$0.row, $0.column] } == [4, 10])
    }

    @Test func resizingReachesTheProgram() throws {
        let session = try shell("trap 'stty size' WINCH; stty size; while :; do read line && exit; done")
        try session.wait(for: "24 80")
        session.resize(columns: 100, rows: 30)
        try session.wait(for: "30 100")
        session.send(.enter)
        #expect(try session.waitForExit() == .exit(0))
    }

    @Test(arguments: [("exit 3", Ending.exit(3)), ("kill -TERM $$", .signal(SIGTERM)), (":", .exit(0))])
    func theEndingIsTold(script: String, ending: Ending) throws {
        #expect(try shell(script).waitForExit() == ending)
    }

    @Test func whatIsWrittenIsKeptByteForByte() throws {
        let session = try shell(#"stty -echo; printf 'ready'; read go; printf '\033[1mx'; read go"#)
        try session.wait(for: "ready")
        #expect(session.outputUntilQuiet() == [])
        session.send(.enter)
        try session.wait(for: "x")
        #expect(session.output == Array("ready\u{1B}[1mx".utf8))
    }

    @Test func aBrokenConnectionIsAHangUp() throws {
        let session = try shell("echo ready; read go")
        try session.wait(for: "ready")
        session.hangUp()
        #expect(try session.waitForExit() == .signal(SIGHUP))
    }

    @Test func aProgramThatIsWokenFallsAsleepOnceMore() throws {
        let session = try TerminalSession(["/bin/cat"])
        try session.settle()
        let before = try #require(ProcessFigures.timesAsleep(session.pid))
        #expect(session.output(forMilliseconds: 50) == [])
        #expect(ProcessFigures.timesAsleep(session.pid) == before)
        session.send("a\r")
        try session.wait(for: "a\na")
        try session.settle()
        #expect(try #require(ProcessFigures.timesAsleep(session.pid)) > before)
    }

    @Test func theMemoryOfAProgramIsTold() throws {
        let session = try TerminalSession(["/bin/cat"])
        try session.settle()
        let (peak, share) = (
            ProcessFigures.peakMemory(of: session.pid), ProcessFigures.proportionalMemory(of: session.pid)
        )
        #expect(try #require(share) > 0)
        #expect(try #require(peak) > #require(share))
        session.send("\u{04}")
        #expect(try session.waitForExit() == .exit(0))
        #expect(ProcessFigures.peakMemory(of: session.pid) == nil)
    }

    @Test func pastedLinesEndInCarriageReturns() throws {
        let session = try shell("stty raw -echo; echo ready; head -c 15 | od -An -tx1")
        try session.wait(for: "ready")
        session.paste("a\nb")
        try session.wait(for: "1b 5b 32 30 30 7e 61 0d 62 1b 5b 32 30 31 7e")
    }

    @Test func theSurroundingsAreAlwaysTheSame() throws {
        let session = try shell(#"echo "$TERM $LANG $TZ $(ls -A "$HOME" | wc -l)""#)
        _ = try session.waitForExit()
        #expect(session.row(0) == "xterm-256color C.UTF-8 UTC 0")
    }

    @Test func aProgramThatIsNotThereIsAFailure() {
        #expect(throws: HarnessFailure.self) { try TerminalSession(["/nowhere/program"]) }
        #expect(throws: HarnessFailure.self) { try Products.path(of: "no-such-product") }
    }

    @Test func theWizardIsBuilt() throws {
        #expect(try Products.wutriage.hasSuffix("/wutriage"))
    }
}
