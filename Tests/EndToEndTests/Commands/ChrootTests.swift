import Foundation
import TerminalHarness
import Testing

/// A server may lock its users up in a folder that has no /proc, no /dev and no /etc.
@Suite("In a chroot") struct ChrootTests {
    private let root = TemporaryFolder()

    init() throws {
        let program = try Products.wutriage
        let list = try Command(["/usr/bin/ldd", program]).output
        let libraries = list.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("/") }.map(String.init)
        for file in Set(libraries) { try copy(file, to: file) }
        try copy(program, to: "/wutriage")
        let terminals = ["/usr/share/terminfo", "/lib/terminfo", "/etc/terminfo"].map { $0 + "/x/xterm-256color" }
        let terminal = try #require(terminals.first(where: FileManager.default.fileExists))
        try copy(terminal, to: "/usr/share/terminfo/x/xterm-256color")
        try root.write("log.txt", "2026-11-20 09:12:22:104 860 9f4 Misc WARNING: Send failed with hr = 80072ee2.")
        try root.write("answers.json", #"{"answers": {"code": "80072EFD"}}"#)
    }

    /// By a program of its own: while this process writes a file, a child that another test starts holds it open for
    /// writing, too, and a program that is held open so cannot be run ("Text file busy").
    private func copy(_ file: String, to place: String) throws {
        let copied = try Command(["/usr/bin/install", "-D", file, root.path + place])
        try #require(copied.ending == .exit(0), "\(copied.errors)")
    }

    /// Whoever is not root needs a name space in which they are.
    private var prefix: [String] {
        geteuid() == 0
            ? ["/usr/sbin/chroot", root.path] : ["/usr/bin/unshare", "-r", "/usr/sbin/chroot", root.path]
    }

    @Test(arguments: [
        ("explain 80072EFD", "0x80072EFD"), ("read log.txt", "80072EE2"), ("triage --answers answers.json", "what:"),
        ("resolve --os 11 --lang ja", "Windows"),
    ])
    func theCommandsWork(words: String, seen: String) throws {
        let run = try Command(prefix + ["/wutriage"] + words.split(separator: " ").map(String.init))
        #expect(run.output.contains(seen), "\(run.output)\(run.errors)")
    }

    @Test func theWizardWorks() throws {
        let session = try TerminalSession(prefix + ["/wutriage", "80072EFD", "--os", "11"])
        try session.wait(for: "What fails")
        try session.press("1")
        #expect(!session.row(2).contains("What fails"))
        try session.press("q Enter")
        #expect(try session.waitForExit() == .exit(0))
        #expect(session.printed.contains("- Error code: 0x80072EFD"))
    }
}

extension TemporaryFolder {
    fileprivate func write(_ name: String, _ text: String) throws {
        try Data(text.utf8).write(to: URL(filePath: path).appending(path: name))
    }
}
