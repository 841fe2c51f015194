import TerminalHarness

/// Many sessions of one program at once, as on a server on which a whole helpdesk works.
enum Crowd {
    /// What each of them costs in memory, in kB (PSS): the mean.
    static func memoryEach(of program: Program, sessions count: Int) throws -> Double {
        let sessions = try (0..<count).map { _ in try program.open() }
        let shares = sessions.compactMap { ProcessFigures.proportionalMemory(of: $0.pid) }
        guard shares.count == count else { throw HarnessFailure("\(program.rawValue) has ended by itself") }
        return Double(shares.reduce(0, +)) / Double(count)
    }
}

extension Program {
    /// A session in which the first screen stands.
    func open() throws -> TerminalSession {
        let session = try TerminalSession(command)
        try session.wait(for: landmark)
        try session.settle()
        return session
    }
}
