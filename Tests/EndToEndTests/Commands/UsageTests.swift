import Foundation
import TerminalHarness
import Testing

@Suite("wutriage: usage") struct UsageTests {
    @Test func theVersionAndTheHelpArePrinted() throws {
        let version = try wutriage(["--version"])
        #expect(version.ending == .exit(0))
        #expect(version.output.contains(/^wutriage \d+\.\d+\.\d+ \(tables \d{4}-\d\d-\d\d\)\n$/))
        #expect(try wutriage(["-V"]).output == version.output)
        #expect(try wutriage(["resolve", "--os", "11", "-V"]).output == version.output)
        let help = try wutriage(["--help"])
        #expect(help.ending == .exit(0))
        for command in ["explain", "resolve", "bypass", "command", "triage", "wizard"] {
            #expect(help.output.contains("\n  \(command) "))
        }
        #expect(version.errors + help.errors == "")
    }

    @Test(arguments: [
        (
            "en",
            "The wizard needs a terminal on standard input and output. Without one use \"wutriage --plain\", which asks line by line, or \"wutriage triage\"."
        ),
        ("ja", "ウィザードは、標準入出力が端末の状態で起動してください。端末がない場合は、1 行ずつ質問する wutriage --plain か、wutriage triage を使います。"),
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

    /// A command that is nearly one is no code.
    @Test(arguments: [
        ("explian 80072EFD", "explain"), ("raed log.txt", "read"), ("Explain", "explain"), ("trige", "triage"),
        ("comand show", "command"),
    ])
    func aMisspeltCommandIsOffered(words: String, meant: String) throws {
        let run = try wutriage(words.split(separator: " ").map(String.init))
        #expect(run.ending == .exit(64))
        #expect(run.errors.contains("There is no command ") && run.errors.contains("Did you mean '\(meant)'?"))
    }

    /// The wizard has no JSON to give: what is offered does something.
    @Test(arguments: ["wizard", "explore"]) func jsonIsOfferedWhereItIsGiven(command: String) throws {
        let help = try wutriage([command, "--help"]).output
        #expect(!help.contains("--json") && help.contains("--ascii") && help.contains("WUTRIAGE_ASCII"))
        #expect(try wutriage([command, "--json"]).ending == .exit(64))
    }

    /// The name of a file is no secret's name, and takes no reason away.
    @Test(
        arguments: [
            (
                ["read", "/etc/passwd"], 2,
                "wutriage: /etc/passwd: No setting, no code and no sentence that we know in it."
            ),
            (["read", "/nowhere/passwd"], 74, "wutriage: /nowhere/passwd: cannot be read: No such file or directory."),
            (["triage", "--answers", "/nowhere/token"], 74, "wutriage: /nowhere/token: cannot be read: No such file"),
            (
                ["read", "/etc/passwd", "/nowhere/secret"], 74,
                "wutriage: /nowhere/secret: cannot be read: No such file"
            ),
        ] as [([String], Int32, String)])
    func theReasonIsSaid(words: [String], status: Int32, complaint: String) throws {
        let run = try wutriage(words)
        #expect(run.ending == .exit(status))
        #expect(run.errors.contains(complaint), "\(run.errors)")
        #expect(!run.output.contains("redacted"), "\(run.output)")
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
