import Foundation
import TerminalHarness
import Testing

/// What a hostile input or a hostile surrounding does: the program says so and ends, with a code that tells.
@Suite("wutriage: hardening") struct HardeningTests {
    private static let shell = "/bin/sh"

    /// - Parameter line: `PROGRAM` stands for the program.
    private func run(_ line: String, environment: [String: String] = [:]) throws -> Command {
        let command = line.replacing("PROGRAM", with: try Products.wutriage)
        return try Command([Self.shell, "-c", command], environment: environment)
    }

    @Test(arguments: ["read -", "explain -", "triage --answers -", "read - --json"])
    func aClosedStandardInputIsSaid(arguments: String) throws {
        let run = try run("exec PROGRAM \(arguments) <&-")
        #expect(run.ending == .exit(74))
        #expect(run.errors.contains("-: cannot be read: Bad file descriptor."))
    }

    @Test(arguments: ["graph", "--help", "--version", "explain 80072EFD"])
    func soIsAClosedOrFullStandardOutput(arguments: String) throws {
        for target in ["&-", "/dev/full"] {
            let run = try run("exec PROGRAM \(arguments) >\(target)")
            #expect(run.ending == .exit(74), "\(arguments) >\(target)")
            #expect(run.errors.contains("The output cannot be written"), "\(run.errors)")
        }
    }

    @Test(arguments: [#"{"version": 1, "answers": {"os": "11"}}"#, #"{"answers": {"os": "11"}, "version": null}"#])
    func theVersionMayStandInAFileOfAnswers(answers: String) throws {
        #expect(try wutriage(["triage", "--answers", "-"], input: answers).ending == .exit(0))
    }

    @Test(arguments: [
        (
            #"{"answer": {"os": "11"}}"#,
            "answer: there is no such key. The keys are answers, evidence, otherwise, version."
        ),
        (#"{"version": 2, "answers": {}}"#, "version 2: this program reads version 1 only."),
        (#"{"version": "1"}"#, "no answers in JSON"), (#"{"version": 1000000000000}"#, "no answers in JSON"),
        (#"{"answers": {"os": "11", "os": "10"}}"#, "answers.os: given twice."),
        (#"{"answers": {}, "answers": {"os": "10"}}"#, "answers: given twice."),
        (#"{"answers": {"os": "11"}} x"#, "no answers in JSON"), (#"{"answers": {"os": 11}}"#, "no answers in JSON"),
        (#"{"answers": {"os": "\u12"}}"#, "no answers in JSON"), (#"{"evidence": "text"}"#, "no answers in JSON"),
        ("", "no answers in JSON"), ("{", "no answers in JSON"), (#"{"answers": {"os": "11"#, "no answers in JSON"),
    ])
    func aWrongFileOfAnswersIsRefused(answers: String, complaint: String) throws {
        let run = try wutriage(["triage", "--answers", "-"], input: answers)
        #expect(run.ending == .exit(2))
        #expect(run.errors.contains(complaint), "\(run.errors)")
    }

    @Test func anAnswerMayBeWrittenInAnyWay() throws {
        let input = "\u{FEFF} {\"answers\" : { \"c\\u006fde\":\"80072EFD\",\"proxy\":null } , \"evidence\":[ ] }\r\n"
        #expect(try wutriage(["triage", "--answers", "-"], input: input).ending == .exit(2))
        let right = input.replacing(",\"proxy\":null", with: "")
        #expect(try wutriage(["triage", "--answers", "-"], input: right).ending == .exit(0))
    }

    /// A writer that truncates the file while it is read: half of it is there when the reading ends.
    @Test func aFileThatIsCutIsSaid() throws {
        let folder = TemporaryFolder()
        let file = URL(filePath: folder.path).appending(path: "a.log")
        try Data(repeating: UInt8(ascii: "\n"), count: 64 << 20).write(to: file)
        // The pipe of standard error is not read until the file is cut, so nothing is left to chance: the program is
        // stopped as soon as it has read something.
        let process = Process()
        process.executableURL = URL(filePath: try Products.wutriage)
        process.arguments = ["read", file.path]
        let errors = Pipe()
        (process.standardError, process.standardOutput) = (errors, Pipe())
        try process.run()
        kill(process.processIdentifier, SIGSTOP)
        try FileHandle(forWritingTo: file).truncate(atOffset: 1 << 10)
        kill(process.processIdentifier, SIGCONT)
        process.waitUntilExit()
        let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        // Where it had not been opened yet, it was a short file, which says nothing.
        #expect(text.contains("became shorter while it was read") || process.terminationStatus == 2, "\(text)")
        #expect(process.terminationStatus != 0)
    }

    @Test func anEmptyScriptIsRefused() throws {
        let run = try run("PROGRAM resolve --pac /dev/null")
        #expect(run.ending == .exit(2))
        #expect(run.errors.contains("/dev/null: there is nothing in it."))
    }

    @Test(arguments: ["*", "<local>;*", "*.*"]) func aListThatLetsEverythingAroundIsWarnedOf(list: String) throws {
        let run = try wutriage(["command", "set", "--os", "11", "--proxy", "proxy:8080", "--bypass", list])
        #expect(run.ending == .exit(0))
        #expect(run.output.contains("everything goes around the proxy"))
    }

    /// When it sleeps, it waits for the pipe. A program of that name would be run with the rights of whoever runs into a
    /// fault. `env` takes back that a shell starts what runs in the background with SIGQUIT ignored.
    @Test(arguments: [SIGSEGV, SIGILL, SIGQUIT]) func noProgramBesideItIsRun(signal: Int32) throws {
        let folder = TemporaryFolder()
        let trap = folder.path + "/swift-backtrace"
        try "#!/bin/sh\ntouch \(folder.path)/was-run\n".write(toFile: trap, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: trap)
        let run = try run(
            "mkfifo \(folder.path)/pipe; env --default-signal PROGRAM read - <\(folder.path)/pipe & "
                + "exec 3>\(folder.path)/pipe; until grep -q '(wutriage) S' /proc/$!/stat; do :; done; "
                + "kill -\(signal) $!; wait $!; echo ended $?",
            environment: ["SWIFT_BACKTRACE": "enable=yes,swift-backtrace=\(trap)"])
        #expect(run.output.contains("ended \(128 + signal)"), "\(run.output)\(run.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/was-run"))
    }

    @Test(arguments: [
        ("ElfFile\\000\\000", "a.evtx", "wevtutil qe"), ("\\037\\213\\010\\000", "a.gz", "gunzip -c"),
        ("PK\\003\\004", "a.docx", "Save the document as plain text"), ("\\211PNG\\r\\n", "a.png", "this is a picture"),
        ("\\000\\000\\001\\000\\370\\005\\000\\000\\370\\005\\000\\000", "a.etl", "Get-WindowsUpdateLog"),
    ])
    func whatIsNoTextIsNamed(bytes: String, name: String, advice: String) throws {
        let folder = TemporaryFolder()
        for command in ["PROGRAM read FILE", "PROGRAM explain - <FILE", "PROGRAM triage --answers FILE"] {
            let line =
                "printf '\(bytes)' >\(folder.path)/\(name); "
                + command.replacing("FILE", with: "\(folder.path)/\(name)")
            let run = try run(line)
            #expect(run.ending == .exit(2), "\(command)")
            #expect(run.errors.contains(advice), "\(run.errors)")
        }
    }
}
