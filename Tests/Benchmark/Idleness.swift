import TerminalHarness

/// What a program does while nobody does anything.
struct Idleness {
    /// How many bytes it sent to the terminal.
    let bytes: Double
    /// How often it was woken, by whatever.
    let wakes: Double

    init(of program: Program, milliseconds: Int) throws {
        let session = try program.open()
        let before = ProcessFigures.timesAsleep(session.pid)
        bytes = Double(session.output(forMilliseconds: milliseconds).count)
        guard let before, let after = ProcessFigures.timesAsleep(session.pid) else {
            throw HarnessFailure("\(program.rawValue) has ended by itself")
        }
        wakes = Double(after - before)
    }
}
