import Foundation
import TerminalHarness
import Testing

@Suite("Leaving the wizard") struct LeavingTests {
    /// An outcome: everything that is not given is "don't know".
    private func outcome() throws -> TerminalSession {
        let session = try TerminalSession(wizard: ["80072EFD", "--os", "11", "--source", "microsoft"])
        for _ in 0..<20 where !session.screen.contains("Open what you do next") {
            try session.press(session.screen.contains(" > [  ") ? "Enter" : "0")
        }
        try session.wait(for: "Open what you do next")
        return session
    }

    @Test func pPrintsOnTheNormalScreenAndComesBack() throws {
        let session = try outcome()
        let screen = session.screen
        try session.press("p")
        #expect(!session.isFullScreen)
        #expect(session.row(23).isEmpty)
        #expect(session.row(22) == "Press Enter to go back")
        #expect(session.printed.contains("\nWindows Update behind a proxy: triage\n"))
        try session.press("Enter")
        #expect(session.isFullScreen)
        // All but what was just told.
        #expect(session.screen.split(separator: "\n").dropLast(2) == screen.split(separator: "\n").dropLast(2))
    }

    @Test func qAsksOnce() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press("q")
        #expect(session.row(2) == " Quit? The case is printed on leaving. Enter: quit, Esc: stay")
        try session.press("Esc")
        #expect(session.row(2).contains("What fails"))
        try session.press("q q")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
        #expect(session.screen.contains("- Error code: 0x80072EFD"))
    }

    @Test func nothingIsAskedWhereThereIsNothingToLose() throws {
        let session = try TerminalSession(wizard: [])
        try session.press("q")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
        #expect(session.screen.allSatisfy { $0.isNewline })
    }

    /// Long lines can be taken as one: a command is broken by the terminal, never by us.
    @Test func commandsAndTicketStayOnTheNormalScreen() throws {
        let session = try outcome()
        try session.press("q Enter")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
        let lines = session.printed.components(separatedBy: "\n")
        #expect(lines[0] == "Commands")
        #expect(lines.contains("Windows Update behind a proxy: triage"))
        #expect(lines.contains("What to do"))
        #expect(lines.contains("curl.exe -I -x http://PROXY:PORT http://download.windowsupdate.com"))
    }

    @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)] as [(Int32, Int32)])
    func aSignalRestoresTheTerminal(signal: Int32, exit: Int32) throws {
        let session = try TerminalSession(wizard: [])
        session.signal(signal)
        #expect(try session.waitForExit() == .exit(exit))
        #expect(session.isRestored)
    }

    @Test func aSignalAlsoEndsItWhileThePrintedTextStands() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press("p")
        #expect(session.printed.hasSuffix("Press Enter to go back\n"))
        session.signal(SIGTERM)
        #expect(try session.waitForExit() == .exit(143))
        #expect(session.isRestored)
    }

    @Test func aBrokenConnectionEndsIt() throws {
        let session = try TerminalSession(wizard: [])
        session.hangUp()
        #expect(try session.waitForExit() == .exit(129))
    }
}
