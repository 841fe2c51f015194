import TerminalHarness

/// What one run of a program has shown. Times are in milliseconds.
struct Sample {
    /// From the start to the last byte of the first screen.
    let start: Double
    let screenBytes: Double
    /// From an arrow key to the last byte of its answer: the median of a few.
    let move: Double
    /// The most that an arrow key took.
    let moveBytes: Double
    /// In kB.
    let peakMemory: Double
}

extension Sample {
    init(of program: Program) throws {
        let run = try TimedRun(program)
        let screen = try run.firstScreen()
        let moves = try [Key.down, .down, .up, .down, .up].map(run.press)
        guard let memory = run.peakMemory, let move = median(moves.map(\.time)) else {
            throw HarnessFailure("\(program.rawValue) has ended by itself")
        }
        self.init(
            start: screen.time, screenBytes: Double(screen.bytes), move: move,
            moveBytes: Double(moves.map(\.bytes).max() ?? 0), peakMemory: Double(memory))
    }
}

/// The middle of the values, or between the two in the middle; `nil` where there are none.
func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
}
