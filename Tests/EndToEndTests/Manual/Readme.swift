import Foundation
import Testing

/// The README, as far as it can be run.
enum Readme {
    static let text: String = {
        let top = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return (try? String(contentsOf: top.appending(path: "README.md"), encoding: .utf8)) ?? ""
    }()

    /// A call, and all that the README shows below it.
    struct Shown: Sendable, CustomTestStringConvertible {
        let line: String
        let lines: [String]

        var testDescription: String { line }
    }

    /// The blocks that begin with a call.
    static let blocks = text.components(separatedBy: "```\n").filter { $0.hasPrefix("$ wutriage") }.map { block in
        let lines = block.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return Shown(line: String(lines[0].dropFirst(2)), lines: Array(lines.dropFirst().dropLast()))
    }

    /// The calls in the running text, each as it can be typed; where one stands for its options, it is a name.
    static let calls = text.matches(of: /`(wutriage [^`]+)`/).map { String($0.1) }

    /// The keys of each call that is walked through, in the form of `TerminalSession.press`.
    static let walks = text.components(separatedBy: "| keys | what they say |\n|---|---|\n").dropFirst().map { table in
        table.components(separatedBy: "\n").prefix { $0.hasPrefix("| ") }
            .map { keys(String($0.dropFirst(2).prefix { $0 != "|" })) }.joined(separator: " ")
    }

    /// What is typed stands in backticks, as do keys that are letters; other keys stand there by their names.
    private static func keys(_ cell: String) -> String {
        let parts = cell.components(separatedBy: "`")
        return parts.enumerated().map { place, part in
            if place.isMultiple(of: 2) { return part.replacing(",", with: "") }
            return part.count == 1 || part == "PgDn" ? part : "\"\(part)\""
        }.joined(separator: " ")
    }
}
