import TerminalHarness
import Testing

/// Whatever happens to the terminal, the person is where they were.
@Suite("The wizard keeps its place") struct PlaceTests {
    @Test(arguments: Place.all)
    func inTheOtherLanguage(place: Place) throws {
        let session = try place.open()
        let (screen, pointed, cursor) = (session.screen, session.pointed, session.cursor?.row)
        try session.press("F2")
        #expect(session.row(23).contains("English"))
        #expect(session.pointed == nil ? pointed == nil : pointed != nil)
        #expect(session.cursor?.row == cursor)
        try session.press("F2")
        #expect(session.screen == screen)
    }

    @Test(arguments: Place.all)
    func onAnotherSize(place: Place) throws {
        let session = try place.open()
        let screen = session.screen
        for (columns, rows) in [(100, 30), (40, 12), (80, 24)] {
            session.resize(columns: columns, rows: rows)
            try session.settle()
            #expect(session.row(rows - 1).contains("Enter ok"))
            #expect((session.pointed == nil) == !screen.contains("\n > "), "\(session.screen)")
        }
        #expect(session.screen == screen)
    }

    @Test(arguments: Place.all)
    func whileTheWindowIsTooSmall(place: Place) throws {
        let session = try place.open()
        let screen = session.screen
        session.resize(columns: 39, rows: 11)
        try session.settle()
        #expect(session.row(0) == "This window is too small: at least")
        session.resize(columns: 2, rows: 1)
        try session.settle()
        session.resize(columns: 80, rows: 24)
        try session.settle()
        #expect(session.screen == screen)
    }

    /// Where the connection garbled the screen, Ctrl-L sends all of it again.
    @Test func afterARepaint() throws {
        let session = try Place.all[5].open()
        let screen = session.screen
        session.send(.controlL)
        let sent = String(decoding: session.outputUntilQuiet(), as: UTF8.self)
        #expect(sent.contains("WSUS or Configuration Manager by http "))
        #expect(session.screen == screen)
    }

    @Test(arguments: ["/bin/bash", "/bin/dash"])
    func afterASuspension(shell: String) throws {
        let arguments = shell == "/bin/bash" ? ["--norc", "-i"] : ["-i"]
        let session = try TerminalSession([shell] + arguments, environment: ["PS1": "prompt> "])
        try session.wait(for: "prompt>")
        session.send("\(try Products.wutriage) 80072EFD --os 11\r")
        try session.wait(for: "What fails")
        try session.press("Down Down")
        #expect(session.pointed == 6)
        let screen = session.screen
        session.send(.controlZ)
        try session.wait("prompt of the shell") { session.isRestored || session.screen.contains("Stopped") }
        #expect(!session.isFullScreen)
        session.send("fg\r")
        try session.wait("same screen") { session.isFullScreen && session.screen == screen }
        try session.press("Up")
        #expect(session.pointed == 5)
    }
}
