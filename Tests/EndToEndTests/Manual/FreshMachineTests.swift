import Foundation
import TerminalHarness
import Testing

/// `.ci/wizard` on a machine that has no Swift: it takes what is there, or says in a sentence what is missing.
@Suite(".ci/wizard without Swift") struct FreshMachineTests {
    private let folder = TemporaryFolder()

    /// The scripts alone, and of the system's programs those that a bare Debian has.
    init() throws {
        let scripts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: ".ci")
        try sh("cp -r '\(scripts.path)' .ci; mkdir bin")
        let programs = ["bash", "sh", "env", "dirname", "dpkg", "dpkg-deb", "dpkg-split", "mkdir", "tar", "rm", "xz"]
        try sh("for program in \(programs.joined(separator: " ")); do ln -s $(command -v $program) bin; done")
    }

    private func sh(_ script: String) throws {
        let run = try Command(["/bin/sh", "-c", "cd '\(folder.path)'; \(script)"])
        try #require(run.ending == .exit(0), "\(run.errors)")
    }

    private func start() throws -> Command {
        try Command(
            [folder.path + "/.ci/wizard", "80072EFD", "--os", "11"], environment: ["PATH": folder.path + "/bin"])
    }

    @Test func whatIsMissingIsSaid() throws {
        let run = try start()
        #expect(run.ending == .exit(1))
        #expect(run.output == "")
        #expect(
            run.errors.hasPrefix("Swift is missing, and there is no package of wutriage: get Swift 6.3 from https://"))
        #expect(run.errors.split(separator: "\n").count == 1)
    }

    /// A program that says what it was called with stands for the wizard.
    private static let program = #"printf '#!/bin/sh\necho "called with $*"\n'"#

    @Test(arguments: [
        "\(program) > bin/wutriage; chmod +x bin/wutriage",
        "mkdir -p .build/release; \(program) > .build/release/wutriage; chmod +x .build/release/wutriage",
        """
        mkdir -p tree/DEBIAN tree/usr/bin .build/package; \(program) > tree/usr/bin/wutriage
        chmod +x tree/usr/bin/wutriage; architecture=$(dpkg --print-architecture)
        printf 'Package: wutriage\\nVersion: 1\\nArchitecture: %s\\nMaintainer: a <a@b.example>\\nDescription: a\\n' \
            $architecture > tree/DEBIAN/control
        dpkg-deb --build tree .build/package/wutriage_1_$architecture.deb > tree/log
        """,
    ])
    func whatIsThereIsTaken(preparation: String) throws {
        try sh(preparation)
        let run = try start()
        #expect(run.ending == .exit(0), "\(run.errors)")
        #expect(run.output == "called with 80072EFD --os 11\n")
    }
}
