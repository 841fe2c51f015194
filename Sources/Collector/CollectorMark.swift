/// The line that stands before the output of a section: `[wu1 12345 winhttp] reg query "..." /v WinHttpSettings`.
///
/// It is in no language, begins a line, and holds the number of the run: so sections of two machines are told apart in
/// whatever order they come.
public struct CollectorMark: Sendable, Hashable {
    /// The version of the form, which the script writes and the reader asks for.
    public static let version = 1
    /// What stands behind the last section, and before the first.
    public static let (beginning, end) = ("begin", "end")
    /// What stands behind the beginning where not all was asked, with the questions: `[wu1 12345 only] login,ports`.
    public static let only = "only"

    public let version: Int
    /// A number that the machine threw, as the script ran.
    public let run: String
    public let id: String

    public init(run: String, id: String, version: Int = Self.version) {
        (self.version, self.run, self.id) = (version, run, id)
    }

    /// Reads the beginning of a line, without what mail programs put before it; nil where none stands there.
    public init?(_ line: Substring) {
        guard line.hasPrefix("[wu"), let close = line.firstIndex(of: "]") else { return nil }
        let words = line[..<close].dropFirst(3).split(separator: " ")
        guard words.count == 3, let version = Int(words[0]), words[1].utf8.allSatisfy(Self.isDigit),
            words[1].count <= 10
        else { return nil }
        self.init(run: String(words[1]), id: String(words[2]), version: version)
    }

    public var text: String { "[wu\(version) \(run) \(id)]" }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// What the script prints in the place of an answer. The raw values are its words.
public enum CollectorSilence: String, Sendable, Hashable, CaseIterable {
    /// It was asked for and is not there: this is evidence.
    case absent
    /// The tool that would show it printed nothing of what is surely there.
    case refused
    /// There is no name or no proxy to ask for.
    case unasked
}
