import Foundation

/// The package as it lies on the disk.
enum WorkingCopy {
    private static let top = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: top.appending(path: path), encoding: .utf8)
    }

    /// The names in a folder, dotfiles included.
    static func names(in folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: top.appending(path: folder).path)
    }

    /// The paths of the Swift files in a folder and the folders below it.
    static func swiftFiles(in folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: top.appending(path: folder).path)
            .filter { $0.hasSuffix(".swift") }
            .map { folder + "/" + $0 }
    }
}
