import TerminalHarness
import Testing

@Suite("Ctrl-C while something is read") struct InterruptionTests {
    @Test(arguments: ["explain", "read"])
    func whatWasFoundSoFarIsPrinted(command: String) throws {
        let session = try TerminalSession([try Products.wutriage, command, "-"])
        session.send("2014-05-29 16:25:51:123 808 aac Misc WARNING: Send failed with hr = 80072efd\r")
        try session.settle()
        session.send("\u{3}")
        #expect(try session.waitForExit() == .exit(130))
        let printed = String(decoding: session.output, as: UTF8.self)
        #expect(
            printed.contains("wutriage: waiting for a text on the terminal: paste it, then press Enter and Ctrl-D."))
        #expect(printed.contains("0x80072EFD"))
        #expect(printed.contains("what is shown is incomplete"))
    }

    /// A script reads whether it has all.
    @Test(arguments: ["explain", "read"]) func theWholeIsCalledComplete(command: String) throws {
        let run = try wutriage([command, "-", "--json"], input: "hr = 0x80072EFD, Send failed with hr = 80072efd\n")
        #expect(try run.json.text(at: "isComplete") == "true")
    }
}
