import Facts
import Foundation
import TerminalHarness
import TestSupport
import Testing

/// The wizard in lines, as the real program: from a pipe, from a file, on terminals that show no screen.
@Suite("Plain mode") struct PlainWizardTests {
    /// The case of the walk `laptop`, in lines.
    private static let laptop =
        [
            "1", "80072EFD", "1", "1", "2", "1", "1", "7", "1", "3", "1", "2", "proxy.example.com:8080", "0", "4", "1",
            "2",
            "1", "1", "1", "b", "9", "9",
        ].joined(separator: "\n") + "\n"

    private static let first = "wutriage: why Windows Update fails behind a proxy\n"

    private func isPlain(_ text: String) -> Bool {
        !text.contains("\u{1B}") && !text.contains("\r") && !text.contains("\u{7}")
    }

    /// What is printed at the end is what the full screen prints, byte for byte.
    @Test(arguments: [("en", "C.UTF-8"), ("ja", "ja_JP.UTF-8")]) func theTicketIsTheSame(
        _ language: String, _ locale: String
    )
        throws
    {
        let run = try wutriage(["--plain"], input: Self.laptop, environment: ["LANG": locale])
        #expect(run.ending == .exit(0) && run.errors == "")
        let kept = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Snapshots/laptop.\(language).printed.txt")
        let ticket = try String(contentsOf: kept, encoding: .utf8).replacing(/\n+Press Enter.*|\n+Enter キー.*/, with: "")
        #expect(run.output.contains(ticket.trimmingCharacters(in: .newlines) + "\n"), "\(run.output)")
        #expect(isPlain(run.output))
    }

    /// `TERM` does not matter to a pipe, nor to a file.
    @Test(arguments: ["unset TERM;", "TERM=dumb", "TERM=xterm", "cat |", "setsid"]) func fromAPipe(_ prefix: String)
        throws
    {
        let run = try Command(["/bin/sh", "-c", #"\#(prefix) "$0" --plain"#, try Products.wutriage], input: "7\n")
        #expect(run.ending == .exit(0) && run.errors == "")
        #expect(run.output.hasPrefix(Self.first) && run.output.hasSuffix("\nType 1 to 7, or ? for help:\n"))
        #expect(isPlain(run.output))
    }

    @Test func theEndOfTheInputSaysWhereItWas() throws {
        let run = try wutriage(["--plain", "80072EFD", "--os", "11"], input: "1\n2")
        #expect(run.ending == .exit(0) && run.errors == "")
        #expect(run.output.contains("\nThe input ended here: When did it fail: while checking"))
        #expect(run.output.contains("\n- Windows: 11, Server 2022 and later\n"))
    }

    @Test(arguments: [("en_US.UTF-8", "by its lines: 2, 3."), ("ja_JP.UTF-8", "使えなかった行: 2, 3")])
    func linesThatCannotBeUsedAreNamed(_ locale: String, _ sentence: String) throws {
        let run = try wutriage(["--plain"], input: "1\nnonsense\n0x80072EF\n80072EFD\n", environment: ["LANG": locale])
        #expect(run.ending == .exit(2))
        #expect(run.errors.hasPrefix("wutriage: ") && run.errors.contains(sentence), "\(run.errors)")
    }

    /// No machine is as these two say.
    @Test func whatNoMachineIsIsRefused() throws {
        let run = try wutriage(["--plain", "80072EFD", "--os", "windows-7", "--winhttp", "advanced"], input: "")
        #expect(run.ending == .exit(2))
        #expect(run.errors.hasPrefix("wutriage: --winhttp: Windows before 10 has no advanced setting"), "\(run.errors)")
    }

    @Test func aReaderThatGoesAwayEndsIt() throws {
        let command = #"yes 8 | "$0" --plain 2>&1 | head -n 1"#
        let run = try Command(["/bin/sh", "-c", command, try Products.wutriage])
        #expect(run.output == Self.first)
    }

    @Test func aFullDiskIsSaid() throws {
        let run = try Command(["/bin/sh", "-c", #""$0" --plain > /dev/full"#, try Products.wutriage])
        #expect(run.ending == .exit(74) && run.errors.hasPrefix("wutriage: The output cannot be written:"))
    }

    @Test(arguments: ["dumb", "unknown", ""]) func onATerminalThatShowsNoScreen(_ term: String) throws {
        let session = try TerminalSession(wizard: [], term: term)
        #expect(session.row(0).hasPrefix("The terminal type \"\(term)\" shows no full screen"))
        session.send("6\r")
        try session.wait(for: "1 to 16, c to compare")
        session.send("b\rq\r")
        #expect(try session.waitForExit() == .exit(0))
        #expect(!session.output.contains(0x1B) && !session.output.contains(0x07) && session.isRestored)
    }

    @Test func withoutTERM() throws {
        let session = try TerminalSession(["/bin/sh", "-c", #"unset TERM; exec "$0""#, try Products.wutriage])
        try session.wait(for: "Type 1 to 7, or ? for help:")
        session.send("7\r")
        #expect(try session.waitForExit() == .exit(0) && !session.output.contains(0x1B))
    }

    /// `script` gives the program a terminal, and what is typed from a file.
    @Test func underScript() throws {
        let command = #"exec script -qec "'$0' --plain" /dev/null"#
        let run = try Command(["/bin/sh", "-c", command, try Products.wutriage], input: Self.laptop)
        #expect(run.ending == .exit(0), "\(run.errors)")
        #expect(run.output.contains("\n- Error code: 0x80072EFD\r\n") && !run.output.contains("\u{1B}"))
    }

    /// Ctrl-C asks once, as on the full screen; the second time it ends the program.
    @Test func interruptedOnATerminal() throws {
        let session = try TerminalSession([try Products.wutriage, "--plain", "80072EFD"])
        try session.wait(for: "or ? for help:")
        session.send("\u{3}")
        try session.wait(for: "y for yes, n for no")
        session.send("\u{3}")
        #expect(try session.waitForExit() == .exit(130))
        #expect(session.screen.contains("- Error code: 0x80072EFD"))
    }

    /// Ctrl-D at a prompt.
    @Test func theEndOnATerminal() throws {
        let session = try TerminalSession([try Products.wutriage, "--plain", "80072EFD"])
        try session.wait(for: "or ? for help:")
        session.send("\u{4}")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.screen.contains("The input ended here: What fails"))
    }

    /// A long text waits after each page, and an empty line typed by hand ends what is pasted.
    @Test func pagesAndPastes() throws {
        let session = try TerminalSession([try Products.wutriage, "--plain"])
        try session.wait(for: "or ? for help:")
        session.send("?\rt\r")
        try session.wait(for: "Type just Enter for more")
        // An answer leaves the rest unsaid.
        session.send("b\rb\r5\r")
        try session.wait(for: "a full stop alone:")
        session.send("Current WinHTTP proxy settings:\r\r    Direct access (no proxy server).\r")
        try session.settle()
        session.send("\r")
        try session.wait(for: "Direct access (no proxy server) [#1:3] (chosen).")
        session.send("q\r")
        #expect(try session.waitForExit() == .exit(0) && !session.output.contains(0x1B))
    }

    @Test func theExplorerToo() throws {
        let run = try wutriage(["explore", "--plain", "--os", "11", "--lang", "ja"], input: "b\n7\n")
        #expect(run.ending == .exit(0) && run.output.hasPrefix("プロキシ設定の順序を調べる。\n1. Windows: 11、Server 2022"))
    }

    @Test func aFileOfEvidenceToo() throws {
        let folder = TemporaryFolder()
        let file = folder.path + "/netsh.txt"
        try Pastes.direct.write(toFile: file, atomically: true, encoding: .utf8)
        let run = try wutriage(["--plain", file], input: "2\n/q\ny\n")
        #expect(run.ending == .exit(0))
        #expect(
            run.output.contains("1. WinHTTP proxy setting: Direct access (no proxy server) [netsh.txt:3]\n   (chosen).")
        )
    }
}
