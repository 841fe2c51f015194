import Foundation
import TerminalHarness
import TestSupport
import Testing

/// Keys, pastes, sizes and signals at random, sent to the real wizard as fast as it takes them. Nothing is looked at but
/// that no fault ends it, and that it ends when it is told to.
@Suite("Hostile keys on the real wizard") struct HostileKeysTests {
    /// 600 in the suite; `HARDENING=long swift test --filter HostileKeysTests` sends 20,000.
    private static let isLong = ProcessInfo.processInfo.environment["HARDENING"] == "long"
    private static let count = isLong ? 20_000 : 600

    /// The signals of a fault.
    private static let faults: Set = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV]

    @Test func noFaultEndsIt() throws {
        var numbers = SeededNumbers(11)
        var pty = try Self.open()
        for _ in 0..<Self.count {
            Self.disturb(pty, &numbers)
            while !pty.read(within: 0).isEmpty {}
            // Whoever leaves by chance comes back.
            var status: Int32 = 0
            if waitpid(pty.pid, &status, WNOHANG) == pty.pid {
                #expect(!Self.isFault(status), "\(status)")
                pty = try Self.open()
            }
        }
        kill(pty.pid, SIGTERM)
        var status: Int32 = 0
        while waitpid(pty.pid, &status, WNOHANG) == 0 { _ = pty.read(within: 5) }
        #expect(!Self.isFault(status), "\(status)")
    }

    /// More rows than a signed number of 16 bits counts, claimed while the wizard takes the terminal back.
    @Test(arguments: [32_768, 58_669, 65_535]) func manyRowsWhileItComesBack(rows: Int) throws {
        let pty = try Self.open()
        for _ in 0..<20 {
            pty.resize(columns: 80, rows: rows)
            kill(pty.pid, SIGCONT)
            while !pty.read(within: 20).isEmpty {}
            pty.resize(columns: 100, rows: 30)
            kill(pty.pid, SIGCONT)
            while !pty.read(within: 20).isEmpty {}
        }
        kill(pty.pid, SIGTERM)
        var status: Int32 = 0
        while waitpid(pty.pid, &status, WNOHANG) == 0 { _ = pty.read(within: 5) }
        #expect(!Self.isFault(status), "\(status)")
    }

    private static func isFault(_ status: Int32) -> Bool {
        faults.contains(status & 0x7F) || faults.contains((status >> 8) - 128)
    }

    private static func open() throws -> Pty {
        let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
        let pty = try Pty([try Products.wutriage], environment: environment, columns: 80, rows: 24)
        _ = pty.read(within: TerminalSession.patience)
        return pty
    }

    private static func disturb(_ pty: Pty, _ numbers: inout SeededNumbers) {
        switch Int.random(in: 0..<24, using: &numbers) {
        case 0: pty.resize(columns: size(&numbers) & 0xFFFF, rows: size(&numbers) & 0xFFFF)
        case 1: pty.write(Array("\u{1B}[200~\(numbers.text(of: pasted, longest: 40))\u{1B}[201~".utf8))
        case 2: kill(pty.pid, [SIGWINCH, SIGCONT].randomElement(using: &numbers) ?? SIGWINCH)
        case 3: pty.write((0..<8).map { _ in UInt8.random(in: 1...255, using: &numbers) })
        default: pty.write(Array((RandomKey.all.randomElement(using: &numbers)?.sent ?? "0").utf8))
        }
    }

    /// Most are sizes of windows; some are none.
    private static func size(_ numbers: inout SeededNumbers) -> Int {
        Int.random(in: 0..<6, using: &numbers) == 0
            ? Int.random(in: 0...70_000, using: &numbers) : Int.random(in: 1...200, using: &numbers)
    }

    private static let pasted =
        SecretSpelling.all.map(\.text) + [
            "0x80072EFD\n", "proxy.example.com:8080", "a@", "\u{1B}[31m", "\n", "password=", "http://a:b@",
            "Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n",
        ]
}
