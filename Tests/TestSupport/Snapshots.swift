import Foundation

/// Whole screens kept as text files, one a screen, in the folder `Snapshots` beside the test.
public struct Snapshots {
    private let folder: URL

    /// - Parameter test: The file of the test; left out, the file in which this is called.
    public init(beside test: String = #filePath) {
        folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Snapshots")
    }

    /// Compares a screen with the one kept under that name.
    ///
    /// A screen that is not kept yet is recorded, which is a failure all the same: a recording that nobody has looked at
    /// proves nothing. With `RECORD=1` in the environment every screen that differs is recorded anew, and fails as well.
    /// - Returns: What is wrong, both screens included; `nil` where they are alike.
    public func problem(_ name: String, _ screen: String) -> String? {
        let file = folder.appending(path: name + ".txt")
        guard let kept = try? String(contentsOf: file, encoding: .utf8) else { return record(screen, in: file) }
        if kept == screen + "\n" { return nil }
        if Self.recordsAnew { return record(screen, in: file) }
        return """
            The screen is not the one kept as \(name).txt.
            --- kept
            \(kept)--- now
            \(screen)
            """
    }

    private static let recordsAnew = ProcessInfo.processInfo.environment["RECORD"] == "1"

    private func record(_ screen: String, in file: URL) -> String {
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data((screen + "\n").utf8).write(to: file)
        } catch {
            return "\(file.lastPathComponent) is neither there nor can it be recorded: \(error)"
        }
        return """
            \(file.lastPathComponent) has been recorded. Look at it, then run the test again.
            \(screen)
            """
    }
}
