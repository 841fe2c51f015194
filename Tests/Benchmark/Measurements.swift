import Foundation
import TerminalHarness

/// Everything that has been measured of the programs that are on this machine.
struct Measurements {
    let rounds: Rounds
    /// From ESC to the last byte of the answer, in milliseconds.
    let escape: [Program: Double]
    /// What each of many sessions costs in memory, in kB.
    let memoryEach: [Program: Double]
    let idleness: Idleness
    /// In bytes.
    let fileSize: Double

    init(_ extent: Extent) throws {
        fileSize = Double(try URL(filePath: Products.wutriage).resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0)
        let programs = Program.there
        rounds = try Rounds(extent.rounds, of: programs)
        escape = try Self.escapes(extent.escapes, of: programs.filter(\.answersEscape))
        memoryEach = try programs.reduce(into: [:]) {
            $0[$1] = try Crowd.memoryEach(of: $1, sessions: extent.sessions)
        }
        idleness = try Idleness(of: .question, milliseconds: extent.idleness)
    }

    private static func escapes(_ count: Int, of programs: [Program]) throws -> [Program: Double] {
        var times: [Program: [Double]] = [:]
        for _ in 0..<count {
            for program in programs {
                let run = try TimedRun(program)
                _ = try run.firstScreen()
                times[program, default: []].append(try run.press(.escape).time)
            }
        }
        return times.compactMapValues { median($0) }
    }
}
