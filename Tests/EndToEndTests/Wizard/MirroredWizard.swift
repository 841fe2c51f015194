import Application
import Canvas
import Facts
import TerminalHarness
import Testing
import Views

/// The wizard in a terminal, and beside it the same keys in the same application without one. After each key both show
/// the same.
struct MirroredWizard {
    private var session: TerminalSession
    private var model = Model(language: .en)
    private var size = Size(columns: 80, rows: 24)
    /// Whether the collector was written into the folder of this session.
    private var hasWritten = false

    init() throws {
        session = try TerminalSession(wizard: [])
        try expectSame()
    }

    mutating func press(_ key: RandomKey) throws {
        session.send(key.sent)
        try take(model.message(for: key.key))
    }

    mutating func paste(_ text: String) throws {
        session.paste(text)
        try take(.pasted(text, truncated: false))
    }

    /// Once the last key is answered: what comes first counts, and a signal may overtake a key.
    mutating func resize(columns: Int, rows: Int) throws {
        try session.settle()
        size = Size(columns: columns, rows: rows)
        session.resize(columns: columns, rows: rows)
        try expectSame()
    }

    /// Ends the wizard.
    func close() throws {
        session.signal(15)
        #expect(try session.waitForExit() == .exit(143))
        #expect(session.isRestored)
    }

    private mutating func take(_ message: Message) throws {
        for effect in update(&model, message) {
            switch effect {
            case .print: try goBackFromPrinted()
            case .leave: return try startAgain()
            case .repaint: break
            case .write(let name, _):
                let fault = Text { "~/\(name): \(Interface.Collect.isThere($0))" }
                _ = update(&model, .fileWritten(name, fault: hasWritten ? fault : nil))
                hasWritten = true
            }
        }
        try expectSame()
    }

    /// Once it stands there: until then the terminal shows the screen that comes back afterwards.
    private func goBackFromPrinted() throws {
        try session.wait("printed text") { !session.isFullScreen }
        session.send("\r")
    }

    private mutating func startAgain() throws {
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.isRestored)
        session = try TerminalSession(wizard: [], columns: size.columns, rows: size.rows)
        model = Model(language: .en)
        hasWritten = false
        try expectSame()
    }

    private mutating func expectSame() throws {
        let drawing = draw(model, size)
        _ = update(&model, .laidOut(drawing.extent))
        let picture = drawing.canvas.picture
        let place = drawing.canvas.cursor.map { [$0.row, $0.column] }
        let cursor = drawing.canvas.showsCursor ? place : nil
        let session = session
        try session.wait("cursor at \(cursor ?? []) and what is drawn:\n\(picture)\n") {
            session.isFullScreen && session.screen == picture && session.cursor.map { [$0.row, $0.column] } == cursor
                && (place == nil || place == [session.cursorPlace.row, session.cursorPlace.column])
        }
        // The next key shall be one by itself.
        try session.settle()
    }
}
