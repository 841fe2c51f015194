import Foundation
import TerminalHarness

/// A folder with the files that examples speak of, in which a line is run as it is typed.
struct ExampleFolder {
    private let folder = TemporaryFolder()

    private static let files = [
        "update.log": "2026-11-20 09:12:22:104 860 9f4 Misc WARNING: Send failed with hr = 80072ee2.\n",
        "srv1.txt": """
        Current WinHTTP proxy settings:

            Proxy Server(s) :  proxy.example.com:8080
            Bypass List     :  <local>;*.example.com

        """,
        "srv2.txt": "Current WinHTTP proxy settings:\n\n    Direct access (no proxy server).\n",
        "answers.json": #"{"answers": {"code": "80072EFD", "os": "11"}}"#,
    ]

    init() throws {
        for (name, text) in Self.files {
            try Data(text.utf8).write(to: URL(filePath: folder.path).appending(path: name))
        }
    }

    private func words(_ line: String) throws -> [String] {
        let programs = URL(filePath: try Products.wutriage).deletingLastPathComponent().path
        return ["/bin/bash", "-c", #"cd "$0" && PATH=$1:$PATH && eval "$2""#, folder.path, programs, line]
    }

    /// Runs the line, a pipe as well, without a terminal.
    func run(_ line: String, _ language: String) throws -> Command {
        try Command(try words(line), environment: Self.environment(language))
    }

    /// Runs the line in a terminal of 80x24.
    func open(_ line: String, _ language: String) throws -> TerminalSession {
        let session = try TerminalSession(try words(line), environment: Self.environment(language))
        try session.wait("full screen") { session.isFullScreen }
        try session.settle()
        return session
    }

    private static func environment(_ language: String) -> [String: String] {
        ["LANG": language == "ja" ? "ja_JP.UTF-8" : "C.UTF-8"]
    }
}
