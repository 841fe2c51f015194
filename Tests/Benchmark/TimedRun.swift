import Foundation
import TerminalHarness

/// A program in a terminal of 80x24, watched with a clock.
///
/// It is started with posix_spawn, which copies nothing of this process, on a terminal that has its size already. What
/// it writes is stamped when it comes, and drawn only when the answer is whole: no drawing is part of a time. Whole is
/// an answer when the program has been silent for a while, has taken all input and sleeps; its time ends at its last
/// byte, so that the while is no part of it either.
final class TimedRun {
    /// What came after a key, or after the start.
    struct Answer {
        var bytes = 0
        /// From the cause to the last byte, in milliseconds.
        var time = 0.0
    }

    /// How long an answer may be silent before it counts as whole, in milliseconds.
    private static let silence = 20
    /// How long the first byte of an answer is waited for, in milliseconds: `dialog` thinks about ESC for a second.
    private static let patience = 5_000

    private let program: Program
    private let pty: Pty
    private let emulator: Emulator
    private let home = TemporaryFolder()

    init(_ program: Program) throws {
        self.program = program
        emulator = try Emulator(columns: 80, rows: 24)
        pty = try Pty(
            program.command, environment: Surroundings.variables(home: home, adding: ["TERM": "xterm-256color"]),
            columns: 80, rows: 24)
    }

    deinit {
        kill(pty.pid, SIGKILL)
        waitpid(pty.pid, nil, 0)
    }

    /// The most memory that was resident until now, in kB.
    var peakMemory: Int? { ProcessFigures.peakMemory(of: pty.pid) }

    /// From the start to the last byte of the first screen.
    func firstScreen() throws -> Answer {
        var screen = Answer()
        repeat {
            let part = try answer(since: pty.started)
            screen = Answer(bytes: screen.bytes + part.bytes, time: part.time)
        } while !emulator.text.contains(program.landmark)
        return screen
    }

    func press(_ key: Key) throws -> Answer {
        let start = ContinuousClock.now
        pty.write(Array(key.rawValue.utf8))
        return try answer(since: start)
    }

    private func answer(since start: ContinuousClock.Instant) throws -> Answer {
        var answer = Answer()
        var written: [UInt8] = []
        while true {
            let bytes = pty.read(within: written.isEmpty ? Self.patience : Self.silence)
            if !bytes.isEmpty {
                answer.time = (.now - start) / .milliseconds(1)
                written += bytes
            } else if written.isEmpty || pty.isWaiting {
                break
            }
        }
        guard !written.isEmpty else { throw HarnessFailure("\(program.rawValue) is silent at\n\(emulator.text)") }
        pty.write(emulator.take(written))
        answer.bytes = written.count
        return answer
    }
}
