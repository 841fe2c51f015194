import Foundation

/// A table of the tests, in `Tables/`.
public enum Table {
    /// Its lines, without empty ones; none where it is not there.
    public static func lines(of name: String) -> [String] {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Tables/\(name)")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").map(String.init)
    }
}
