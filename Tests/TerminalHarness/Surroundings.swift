import Foundation

/// What a program under test finds around it: nothing of the machine the tests run on.
public enum Surroundings {
    /// - Parameter others: What is to be there besides, or instead.
    public static func variables(home: TemporaryFolder, adding others: [String: String] = [:]) -> [String: String] {
        var variables = ["PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": home.path]
        // Where coverage is measured, the program's own counts too.
        variables["LLVM_PROFILE_FILE"] = ProcessInfo.processInfo.environment["LLVM_PROFILE_FILE"]
        return variables.merging(others) { $1 }
    }
}

/// An empty folder that goes when it is no longer needed.
public final class TemporaryFolder {
    public let path = FileManager.default.temporaryDirectory.appending(path: "wutriage-\(UUID().uuidString)").path

    public init() {
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
