/// What a text holds, read in all forms that are known.
public struct Reading: Sendable, Hashable {
    /// The form that most of the findings have.
    public let format: Format
    public let findings: [Finding]
    /// The lines that the findings stand in, by their numbers.
    public let quotes: [Int: String]
    /// What was taken out at the door.
    public let removed: [Removal]

    /// Cleans a text and reads it.
    /// - Parameter limit: the bytes of UTF-8 to let in; 16 MB, as much as can be pasted.
    public init(_ text: String, limit: Int = 16 << 20) {
        self.init(Intake.clean(text, limit: limit))
    }

    /// Decodes the bytes of a file, cleans them and reads them.
    public init(bytes: [UInt8], limit: Int = 16 << 20) {
        self.init(Intake.clean(bytes: HTTPAnswer.withoutBinaryBody(bytes), limit: limit))
    }

    private init(_ clean: Intake.Clean) {
        let lines = SourceLine.lines(of: clean.text)
        let read = Reader.all.map { ($0.format, $0.findings(lines)) }
        var findings = Findings()
        findings.add(read.flatMap(\.1).sorted { $0.line < $1.line })
        self.findings = findings.all
        quotes = Dictionary(findings.all.map { ($0.line, lines[$0.line - 1].text) }) { first, _ in first }
        format = Self.format(read)
        removed = clean.removed
    }

    /// The first of those with most findings.
    private static func format(_ read: [(format: Format, findings: [Finding])]) -> Format {
        let most = read.map(\.findings.count).max() ?? 0
        return most == 0 ? .unknown : read.first { $0.findings.count == most }?.format ?? .unknown
    }
}
