import Foundation
import TerminalHarness
import Testing

@Suite("Signals") struct SignalTests {
    /// As a shell counts: 128 and the number of the signal.
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT], ["", "p", "F1"])
    func whatAsksForTheEndGetsIt(signal: Int32, keys: String) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press(keys)
        session.signal(signal)
        #expect(try session.waitForExit() == .exit(128 + signal))
        #expect(session.isRestored)
    }

    /// Nobody sends these on purpose; all of them end a program that does not look at them.
    @Test(arguments: [
        SIGALRM, SIGVTALRM, SIGPROF, SIGUSR1, SIGUSR2, SIGPIPE, SIGIO, SIGPWR, SIGSTKFLT, SIGXCPU, SIGXFSZ, SIGSYS, 34,
        64,
    ])
    func soDoesWhatEndsAnyProgram(signal: Int32) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        session.signal(signal)
        #expect(try session.waitForExit() == .exit(128 + signal))
        #expect(session.isRestored)
    }

    /// A long paste is being read when the signal comes.
    @Test(arguments: [SIGTERM, SIGHUP]) func readingKeepsNobodyWaiting(signal: Int32) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press("e")
        session.paste(
            String(repeating: "2014-05-29\t16:25:51:123\t 808\taac\tMisc\tSend failed, hr = 80072efd\n", count: 20_000))
        session.signal(signal)
        #expect(try session.waitForExit() == .exit(128 + signal))
        #expect(session.isRestored)
    }

    @Test func controlBackslashIsQuit() throws {
        let session = try TerminalSession(wizard: [])
        session.send("\u{1C}")
        #expect(try session.waitForExit() == .exit(128 + SIGQUIT))
        #expect(session.isRestored)
    }

    /// What a trap of Swift, a failed check of the C library and a bad access raise.
    @Test(arguments: [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV])
    func aFaultInsideLeavesTheTerminalAsItWas(signal: Int32) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        session.signal(signal)
        #expect(try session.waitForExit() == .signal(signal))
        #expect(session.isRestored)
        #expect(String(decoding: session.output, as: UTF8.self).contains("\u{1B}[?2004l"))
    }

    /// Each as the connection may find the wizard when it breaks.
    @Test(arguments: ["", "p", #"r Enter "80""#]) func aBrokenConnectionEndsIt(keys: String) throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        try session.press(keys)
        session.hangUp()
        #expect(try session.waitForExit() == .exit(128 + SIGHUP))
    }

    /// The window is dragged: far more sizes than anybody draws, and the last is the first one again.
    @Test(arguments: [Place.all[2], Place.all[6], Place.all[11]]) func aStormOfSizes(place: Place) throws {
        let session = try place.open()
        let screen = session.screen
        for step in 0..<300 {
            session.resize(columns: 80 - step * 7 % 79, rows: 24 - step * 5 % 23)
            if step.isMultiple(of: 10) { _ = session.outputUntilQuiet(milliseconds: 1) }
        }
        session.resize(columns: 80, rows: 24)
        try session.wait("same screen") { session.screen == screen }
        try session.settle()
        #expect(session.screen == screen)
    }

    /// When the program looks, the size is what it was; but the terminal has lost what did not fit for a moment.
    @Test func aSizeThatWasAnotherForAMoment() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        let screen = session.screen
        session.resize(columns: 20, rows: 5)
        session.resize(columns: 80, rows: 24)
        #expect(session.screen != screen)
        try session.wait("same screen") { session.screen == screen }
    }

    /// Ctrl-Z, a stop that is asked for from elsewhere, and one that nobody is asked about.
    @Test(arguments: [nil, SIGTSTP, SIGSTOP]) func itGoesOnWhereItStopped(signal: Int32?) throws {
        let session = try TerminalSession(["/bin/bash", "--norc", "-i"], environment: ["PS1": "prompt> "])
        try session.wait(for: "prompt>")
        session.send("\(try Products.wutriage) 80072EFD --os 11\r")
        try session.wait(for: "What fails: Windows Update itself")
        try session.press("Down Down")
        let screen = session.screen
        if let signal { kill(try session.child(), signal) } else { session.send(.controlZ) }
        try session.wait(for: "Stopped")
        #expect(signal == SIGSTOP || !session.isFullScreen)
        session.resize(columns: 60, rows: 20)
        session.resize(columns: 80, rows: 24)
        session.send("fg\r")
        try session.wait("same screen") { session.isFullScreen && session.screen == screen }
        try session.press("Up")
        #expect(session.pointed == 5)
        try session.press("q Enter")
        try session.wait(for: "prompt>")
        #expect(!session.isFullScreen)
    }

    @Test func goingOnWithoutHavingStoppedShowsTheScreenAgain() throws {
        let session = try TerminalSession(wizard: ["80072EFD"])
        let screen = session.screen
        session.signal(SIGCONT)
        #expect(!session.outputUntilQuiet().isEmpty)
        #expect(session.isFullScreen)
        #expect(session.screen == screen)
        try session.press("Down")
        #expect(session.pointed == 5)
    }
}
