import Foundation
import TerminalHarness

/// A run of a program without a terminal, as a script or a pipe runs it.
struct Command {
    let output: String
    let errors: String
    let ending: Ending

    /// How long a run may take, in seconds, before it is killed: a program that hangs fails its own test, not the whole suite.
    private static let patience = 300.0

    /// Runs a program, the whole path of which comes first, to its end.
    /// - Parameter input: What it finds on its standard input; none means an empty file.
    init(_ command: [String], input: String = "", environment: [String: String] = [:]) throws {
        let folder = TemporaryFolder()
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.environment = Surroundings.variables(home: folder).merging(environment) { $1 }
        // Files, because a program that fills one pipe while its reader waits at another waits for ever.
        let texts = TemporaryFolder()
        process.standardInput = try texts.file("input", holding: input)
        process.standardOutput = try texts.file("output")
        process.standardError = try texts.file("errors")
        try process.run()
        // The number alone: a guardian is kept until its time has come, and would keep the files of the process open.
        let guardian = DispatchWorkItem { [pid = process.processIdentifier] in kill(pid, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: guardian)
        process.waitUntilExit()
        guardian.cancel()
        ending = Ending(of: process)
        output = try texts.text(of: "output")
        errors = try texts.text(of: "errors")
    }
}

extension TemporaryFolder {
    fileprivate func file(_ name: String, holding text: String = "") throws -> FileHandle {
        let file = URL(filePath: path).appending(path: name)
        try Data(text.utf8).write(to: file)
        return try FileHandle(forUpdating: file)
    }

    fileprivate func text(of name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: path).appending(path: name)), as: UTF8.self)
    }
}

extension Ending {
    fileprivate init(of process: Process) {
        let status = process.terminationStatus
        self = process.terminationReason == .exit ? .exit(status) : .signal(status)
    }
}
