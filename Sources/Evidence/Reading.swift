/// What a text holds, read in all forms that are known.
public struct Reading: Sendable, Hashable {
    /// The form that most of the findings have.
    public let format: Format
    public let findings: [Finding]
    /// The lines that the findings stand in, by their numbers.
    public let quotes: [Int: String]
    /// What was taken out at the door.
    public let removed: [Removal]

    /// Cleans a text and reads it, piece by piece as a file is read: so a paste takes no more room than a file.
    /// - Parameter limit: the bytes of UTF-8 to let in; 16 MB, as much as can be pasted. Only whole lines are.
    public init(_ text: String, limit: Int = 16 << 20) {
        var text = text
        self = text.withUTF8 { bytes in
            var file = FileReading(of: .utf8)
            file.add(bytes, limit: limit)
            return file.finish()
        }
    }

    /// Decodes the bytes of a file, cleans them and reads them.
    public init(bytes: [UInt8], limit: Int = 16 << 20) {
        var file = FileReading()
        bytes.withUnsafeBufferPointer { file.add($0, limit: limit) }
        self = file.finish()
    }

    init(_ read: [(format: Format, findings: [Finding])], _ quotes: [Int: String], _ removed: [Removal]) {
        var findings = Findings()
        findings.add(read.flatMap(\.findings).sorted { $0.line < $1.line })
        self.findings = findings.all
        let named = Set(findings.all.map(\.line))
        self.quotes = quotes.filter { named.contains($0.key) }
        format = Self.format(read)
        self.removed = removed
    }

    /// The first of those with most findings.
    private static func format(_ read: [(format: Format, findings: [Finding])]) -> Format {
        let most = read.map(\.findings.count).max() ?? 0
        return most == 0 ? .unknown : read.first { $0.findings.count == most }?.format ?? .unknown
    }
}
