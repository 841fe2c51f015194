import Foundation

/// A program in a terminal, as the person in front of it sees it.
///
/// Nothing here sleeps and hopes: whoever wants to see something waits for it.
public final class TerminalSession {
    /// How long a wait may take before it fails, in milliseconds. Long, because a machine that builds has other work.
    public static let patience = 20_000

    public var pid: pid_t { pty.pid }

    private let pty: Pty
    private let emulator: Emulator
    private let home = TemporaryFolder()
    private var ending: Ending?
    /// How often the program had fallen asleep when something was typed last.
    private var sleepsWhenTyped = 0
    /// Every byte the program has written.
    public private(set) var output: [UInt8] = []

    /// Starts a program, the whole path of which comes first.
    /// - Parameter environment: What differs from the surroundings described by `Surroundings`.
    public init(
        _ command: [String], columns: Int = 80, rows: Int = 24, term: String = "xterm-256color",
        environment: [String: String] = [:]
    ) throws {
        emulator = try Emulator(columns: columns, rows: rows)
        let surroundings = Surroundings.variables(home: home, adding: ["TERM": term]).merging(environment) { $1 }
        pty = try Pty(command, environment: surroundings, columns: columns, rows: rows)
    }

    deinit {
        guard ending == nil else { return }
        kill(pty.pid, SIGKILL)
        waitpid(pty.pid, nil, 0)
    }

    // MARK: What the person does

    public func send(_ text: String) {
        send(Array(text.utf8))
    }

    public func send(_ bytes: [UInt8]) {
        if bytes.isEmpty { return }
        sleepsWhenTyped = ProcessFigures.timesAsleepInAll(pid)
        pty.write(bytes)
    }

    public func send(_ keys: Key...) {
        for key in keys { send(key.rawValue) }
    }

    /// As a terminal pastes: between markers, a carriage return for the end of a line.
    public func paste(_ text: String) {
        send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
    }

    public func resize(columns: Int, rows: Int) {
        emulator.resize(columns: columns, rows: rows)
        pty.resize(columns: columns, rows: rows)
    }

    public func signal(_ number: Int32) {
        kill(pty.pid, number)
    }

    /// The connection breaks.
    public func hangUp() {
        pty.hangUp()
    }

    // MARK: What the person sees

    /// The whole screen, blanks at the end of a row left out.
    public var screen: String { emulator.text }

    public func row(_ row: Int) -> String { emulator.row(row) }

    public func appearance(row: Int, column: Int) -> Emulator.Appearance {
        emulator.appearance(row: row, column: column)
    }

    /// Where the cursor stands; `nil` where it is hidden.
    public var cursor: (row: Int, column: Int)? { showsCursor ? emulator.cursor : nil }

    /// Where the cursor stands, shown or not.
    public var cursorPlace: (row: Int, column: Int) { emulator.cursor }

    /// Some rows of the screen.
    public func rows(_ rows: Range<Int>) -> [String] { rows.map(row) }

    /// The program that a shell runs.
    public func child() throws -> pid_t {
        guard let child = ProcessFigures.children(of: pid).first else { throw HarnessFailure("no child of \(pid)") }
        return child
    }

    public var isFullScreen: Bool { emulator.isFullScreen }

    /// Whether a shell would find the terminal as it left it: no full screen, a cursor, lines, echo.
    public var isRestored: Bool { !emulator.isFullScreen && showsCursor && pty.isCooked }

    /// By what the program said last. libvterm counts the cursor's being shown among what ESC 7 saves, and brings it
    /// back when the full screen is left; no terminal that people use does.
    private var showsCursor: Bool {
        let text = String(decoding: output, as: UTF8.self)
        guard let hidden = text.range(of: "\u{1B}[?25l", options: .backwards) else { return true }
        return text[hidden.upperBound...].contains("\u{1B}[?25h")
    }

    // MARK: Waiting

    public func wait(for text: String) throws {
        try wait(text.debugDescription) { self.screen.contains(text) }
    }

    /// Takes in what the program writes until the condition holds.
    /// - Parameter expected: What is waited for, to be said where it does not come.
    public func wait(_ expected: String, until condition: () -> Bool) throws {
        let limit = ContinuousClock.now + .milliseconds(Self.patience)
        while !condition() {
            takeOutput(within: 5)
            if ContinuousClock.now > limit { throw HarnessFailure("No \(expected) on\n\(screen)") }
        }
    }

    /// Waits until the program has taken all keys, has written its answer and sleeps: what is on the screen stays.
    public func settle() throws {
        // What the program writes right before it sleeps may come after the first look at its output.
        try wait("end of the answer") {
            !takeOutput(within: 20) && hasNoticed && pty.isWaiting && !takeOutput(within: 0)
        }
    }

    /// Whether what was typed has woken the program, or a program that it runs. The kernel hands it over in its own time:
    /// until it has, a program that sleeps and has no input left looks as if it had answered.
    private var hasNoticed: Bool {
        // Whoever leaves at once does not fall asleep again.
        ProcessFigures.timesAsleepInAll(pid) != sleepsWhenTyped || ProcessFigures.hasEnded(pid)
    }

    /// Waits for the first that the program writes in answer to something.
    public func waitForOutput() {
        takeOutput(within: Self.patience)
    }

    /// What the program writes until it has been silent for a while.
    public func outputUntilQuiet(milliseconds: Int = 100) -> [UInt8] {
        let start = output.count
        while takeOutput(within: milliseconds) {}
        return Array(output[start...])
    }

    /// What the program writes during a while that is waited out in any case.
    public func output(forMilliseconds milliseconds: Int) -> [UInt8] {
        let start = output.count
        let end = ContinuousClock.now + .milliseconds(milliseconds)
        while let rest = Self.milliseconds(until: end) { takeOutput(within: rest) }
        return Array(output[start...])
    }

    /// Rounded up; `nil` when the moment is over.
    private static func milliseconds(until end: ContinuousClock.Instant) -> Int? {
        let rest = end - .now
        return rest > .zero ? Int((rest / .milliseconds(1)).rounded(.up)) : nil
    }

    /// Waits for the end of the program.
    public func waitForExit() throws -> Ending {
        try wait("end of the program") {
            ending = ending ?? Ending(of: pty.pid)
            return ending != nil
        }
        while takeOutput(within: 0) {}
        guard let ending else { throw HarnessFailure("no ending") }
        return ending
    }

    @discardableResult
    private func takeOutput(within milliseconds: Int) -> Bool {
        let bytes = pty.read(within: milliseconds)
        output += bytes
        pty.write(emulator.take(bytes))
        return !bytes.isEmpty
    }
}
