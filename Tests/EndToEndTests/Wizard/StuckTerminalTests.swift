import Foundation
import TerminalHarness
import Testing

/// Terminals that claim what cannot be, that stop reading, or of which the server knows nothing.
@Suite("Hostile terminals") struct StuckTerminalTests {
    private static let environment = [
        "TERM": "xterm-256color", "LANG": "en_US.UTF-8", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin",
    ]

    private func open(_ arguments: [String] = [], columns: Int, rows: Int) throws -> Pty {
        try Pty([try Products.wutriage] + arguments, environment: Self.environment, columns: columns, rows: rows)
    }

    private func ending(of pid: pid_t) throws -> Int32 {
        var status: Int32 = 0
        let limit = ContinuousClock.now + .milliseconds(TerminalSession.patience)
        while waitpid(pid, &status, WNOHANG) == 0 {
            if ContinuousClock.now > limit {
                kill(pid, SIGKILL)
                waitpid(pid, &status, 0)
                throw HarnessFailure("no end")
            }
            poll(nil, 0, 5)
        }
        return status
    }

    /// From no size to the largest that can be told, when it is opened and while it runs.
    @Test(arguments: [(0, 0), (1, 1), (32_767, 32_767), (32_768, 24), (65_535, 65_535), (80, 65_535)])
    func aSizeThatCannotBeIsNotBelieved(columns: Int, rows: Int) throws {
        let pty = try open(["80072EFD"], columns: columns, rows: rows)
        var output: [UInt8] = []
        while !output.contains(UInt8(ascii: "h")) { output += pty.read(within: TerminalSession.patience) }
        for size in [(80, 24), (columns, rows), (65_535, 1), (1, 65_535), (80, 24)] {
            pty.resize(columns: size.0, rows: size.1)
            while !pty.read(within: 50).isEmpty {}
        }
        let peak = try #require(ProcessFigures.peakMemory(of: pty.pid))
        #expect(peak < 96 << 10, "\(peak) kB")
        kill(pty.pid, SIGTERM)
        #expect(try ending(of: pty.pid) >> 8 == 128 + SIGTERM)
    }

    /// Nothing is read from the terminal until it has no room left; then the program is asked to end.
    @Test(arguments: [SIGTERM, SIGHUP, SIGUSR1]) func aTerminalThatStoppedReadingKeepsNobodyWaiting(signal: Int32)
        throws
    {
        let pty = try open(["80072EFD"], columns: 200, rows: 60)
        _ = pty.read(within: TerminalSession.patience)
        // Each key paints another screen; what the terminal does not read fills the way to it.
        for _ in 0..<400 { pty.write(Array("?\u{1B}".utf8)) }
        var (before, now) = (-1, 0)
        while before != now {
            before = now
            poll(nil, 0, 100)
            now = ProcessFigures.timesAsleep(pty.pid) ?? 0
        }
        kill(pty.pid, signal)
        #expect(try ending(of: pty.pid) >> 8 == 128 + signal)
        #expect(pty.isCooked)
        var output: [UInt8] = []
        while case let more = pty.read(within: 50), !more.isEmpty { output += more }
        #expect(String(decoding: output, as: UTF8.self).contains("\u{1B}[?1049l"))
    }

    /// In a name space of its own, in which nothing lies where the descriptions are.
    @Test func aServerWithoutDescriptionsIsNamedAsThat() throws {
        let script =
            "for d in /etc/terminfo /lib/terminfo /usr/share/terminfo; do [ ! -d $d ] || mount -t tmpfs none $d; done; "
            + "exec \(try Products.wutriage)"
        let session = try TerminalSession(["/usr/bin/unshare", "-rm", "/bin/sh", "-c", script])
        #expect(try session.waitForExit() == .exit(64))
        let said = String(decoding: session.output, as: UTF8.self)
        #expect(said.contains("This server has no terminal descriptions (terminfo)"), "\(said)")
    }
}
