import Foundation

/// The programs that were built together with the tests: they lie beside the tests' own.
public enum Products {
    public static func path(of program: String) throws -> String {
        let beside = [CommandLine.arguments[0], Bundle.main.executablePath ?? ""]
            .map { URL(filePath: $0).deletingLastPathComponent().appending(path: program).path }
        guard let path = beside.first(where: FileManager.default.isExecutableFile) else {
            throw HarnessFailure("\(program) is not built: neither of \(beside) is there")
        }
        return path
    }

    /// The wizard.
    public static var wutriage: String { get throws { try path(of: "wutriage") } }
}
