import Foundation
import TerminalHarness
import Testing

@Suite("wutriage: usage") struct UsageTests {
    @Test func theVersionAndTheHelpArePrinted() throws {
        let version = try wutriage(["--version"])
        #expect(version.ending == .exit(0))
        #expect(version.output == "0.1.0\n")
        let help = try wutriage(["--help"])
        #expect(help.ending == .exit(0))
        for command in ["explain", "resolve", "bypass", "command", "triage", "wizard"] {
            #expect(help.output.contains("\n  \(command) "))
        }
        #expect(version.errors + help.errors == "")
    }

    @Test(arguments: [
        ("en", "The wizard needs a terminal on standard input and output. Without one use \"wutriage triage\"."),
        ("ja", "ウィザードは、標準入出力が端末の状態で起動してください。端末がない場合は wutriage triage を使います。"),
    ])
    func withoutATerminalThereIsNoWizard(language: String, sentence: String) throws {
        for arguments in [[], ["80072EFD", "--os", "11"]] {
            let run = try wutriage(arguments, environment: ["LANG": "\(language).UTF-8", "TERM": "xterm"])
            #expect(run.ending == .exit(64))
            #expect(run.output == "")
            #expect(run.errors == "wutriage: \(sentence)\n")
        }
    }

    @Test(arguments: [["--nonsense"], ["explain"], ["--lang", "fr"], ["triage"], ["80072EFD", "second"]])
    func wrongUsageIs64(arguments: [String]) throws {
        let run = try wutriage(arguments)
        #expect(run.ending == .exit(64))
        #expect(run.output == "")
        #expect(run.errors.hasPrefix("Error: "))
    }

    /// As in `wutriage explain ... | head -0`: no message, and the code that a shell knows for it.
    @Test(arguments: ["", "trap '' PIPE; "])
    func aClosedPipeEndsItSilently(before: String) throws {
        // The reader of the pipe has ended before a byte is written.
        let script = """
            mkfifo "$HOME/pipe"; \(before)( : < "$HOME/pipe" ) & exec 3> "$HOME/pipe"; wait
            "$0" explain 80072EFD >&3; echo "$?"
            """
        let run = try Command(["/bin/sh", "-c", script, try Products.wutriage])
        #expect(run.output == "141\n")
        #expect(run.errors == "")
    }

    @Test func aFullDiskIsTold() throws {
        let run = try Command(["/bin/sh", "-c", #""$0" explain 80072EFD > /dev/full"#, try Products.wutriage])
        #expect(run.ending == .exit(74))
        #expect(run.errors == "wutriage: The output cannot be written: No space left on device.\n")
    }
}
