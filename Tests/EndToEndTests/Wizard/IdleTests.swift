import TerminalHarness
import Testing

@Suite("The idle wizard") struct IdleTests {
    /// On its first screen, in a line with the cursor in it, at a question, and over a page of text.
    private let places = ["", #"1 "8007""#, #"1 "80072EFD" Enter Down"#, #"1 F3 PgDn"#]

    /// The wait is no means to an end here: that nothing happens in it is what is measured.
    @Test func sendsNothingAndSleeps() throws {
        let sessions = try places.map { keys in
            let session = try TerminalSession(wizard: [])
            try session.press(keys)
            return session
        }
        let written = sessions.map(\.output.count)
        let times = try sessions.map { try #require(ProcessFigures.timesAsleep($0.pid)) }
        #expect(sessions[0].output(forMilliseconds: 2_000) == [])
        for session in sessions { try session.settle() }
        #expect(sessions.map(\.output.count) == written)
        #expect(sessions.map { ProcessFigures.timesAsleep($0.pid) } == times)
    }
}
